#!/usr/bin/python3
"""Says in what two packages differ: compare-packages.py ONE OTHER.

Prints the names of the parts whose bytes differ or that only the second has. With a third argument, the name of a part,
says whether that part is the same XML in both, apart from the properties of paragraphs that hold nothing.
"""
import sys
import zipfile
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def canonical(data):
    root = etree.fromstring(data)
    for name in ("rPr", "pPr"):
        for element in list(root.iter(W + name)):
            if len(element) == 0:
                element.getparent().remove(element)
    return etree.tostring(root, method="c14n")


def main(one, other, part=None):
    with zipfile.ZipFile(one) as old, zipfile.ZipFile(other) as new:
        if part:
            print("same" if canonical(old.read(part)) == canonical(new.read(part)) else "other")
            return
        assert new.testzip() is None
        known = set(old.namelist())
        print(" ".join(sorted(n for n in new.namelist() if n not in known or old.read(n) != new.read(n))))


if __name__ == "__main__":
    main(*sys.argv[1:4])
