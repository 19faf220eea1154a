#!/usr/bin/python3
"""Accepts or rejects the tracked insertions of a Word document and takes its comments out, as a person does in Word:
resolve-changes.py accept|reject FILE OUT [AUTHOR]. With an author only what stands under his name.

Knows nothing of norma. Needs lxml only.
"""
import sys
import zipfile
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def drop(element):
    """Takes an element out; text behind it does not exist in these files."""
    element.getparent().remove(element)


def comments(archive, author):
    """The numbers of the comments; all parts of Word's kind are asked, whatever their names."""
    numbers = set()
    for name in archive.namelist():
        if not name.endswith(".xml") or "comments" not in name:
            continue
        for comment in etree.fromstring(archive.read(name)).iter(W + "comment"):
            if author in (None, comment.get(W + "author")):
                numbers.add(comment.get(W + "id"))
    return numbers


def insertions(root, author):
    return [e for e in root.iter(W + "ins") if author in (None, e.get(W + "author"))]


def without_comments(root, numbers):
    for name in ("commentRangeStart", "commentRangeEnd"):
        for mark in list(root.iter(W + name)):
            if mark.get(W + "id") in numbers:
                drop(mark)
    for mark in list(root.iter(W + "commentReference")):
        if mark.get(W + "id") not in numbers:
            continue
        run = mark.getparent()
        drop(mark)
        if all(child.tag == W + "rPr" for child in run):
            drop(run)


def accept(root, author):
    for change in insertions(root, author):
        parent = change.getparent()
        if parent.tag == W + "rPr":
            drop(change)
            continue
        place = parent.index(change)
        for child in list(change):
            parent.insert(place, child)
            place += 1
        drop(change)


def reject(root, author):
    for change in insertions(root, author):
        if change.getparent().tag != W + "rPr":
            drop(change)
    # A paragraph whose mark is rejected runs into the next one, whose properties stay.
    for mark in insertions(root, author):
        properties = mark.getparent().getparent()
        paragraph = properties.getparent()
        rest = [child for child in paragraph if child is not properties]
        following = paragraph.getnext()
        if not rest:
            drop(paragraph)
            continue
        assert following is not None and following.tag == W + "p", "nothing to run into"
        place = 1 if len(following) and following[0].tag == W + "pPr" else 0
        for child in rest:
            following.insert(place, child)
            place += 1
        drop(paragraph)


def main(action, source, target, author=None):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(data)
                without_comments(root, comments(old, author))
                (accept if action == "accept" else reject)(root, author)
                data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(name, data)


if __name__ == "__main__":
    main(*sys.argv[1:5])
