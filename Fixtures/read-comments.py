#!/usr/bin/python3
"""Prints the comments of a Word document as python-docx finds its parts, one a line: author, the text of the paragraph
they are on, what they say; and before them the paragraphs that are tracked insertions: read-comments.py FILE.

Exits with status 3 when python-docx is missing.
"""
import sys

try:
    from docx import Document
    from docx.oxml.ns import qn
except ImportError:
    sys.exit(3)
from lxml import etree


def text(element):
    return "".join(t.text or "" for t in element.iter(qn("w:t")))


def main(path):
    document = Document(path)
    body = document.element.body
    for paragraph in body.iter(qn("w:p")):
        mark = paragraph.find("/".join(qn(n) for n in ("w:pPr", "w:rPr", "w:ins")))
        if mark is not None:
            assert mark.get(qn("w:date")), "no date"
            print("inserted", mark.get(qn("w:author")), text(paragraph), sep="\t")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    parts = [r.target_part for r in document.part.rels.values() if r.reltype == kind]
    assert len(parts) <= 1, "several parts of comments"
    if not parts:
        return
    comments = {}
    for comment in etree.fromstring(parts[0].blob).iter(qn("w:comment")):
        assert comment.get(qn("w:id")) not in comments, "a number twice"
        comments[comment.get(qn("w:id"))] = comment
    starts = {e.get(qn("w:id")): e for e in body.iter(qn("w:commentRangeStart"))}
    ends = {e.get(qn("w:id")): e for e in body.iter(qn("w:commentRangeEnd"))}
    references = {e.get(qn("w:id")): e for e in body.iter(qn("w:commentReference"))}
    assert set(starts) == set(ends) == set(references) == set(comments), "marks and comments differ"
    for number, comment in comments.items():
        paragraph = next(references[number].iterancestors(qn("w:p")))
        said = "|".join(text(p) for p in comment.iter(qn("w:p")))
        print("comment", comment.get(qn("w:author")), text(paragraph), said, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
