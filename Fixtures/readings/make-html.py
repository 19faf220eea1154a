#!/usr/bin/python3
"""Writes the invented web pages beside this file that an editor cannot keep, because of their encoding: make-html.py."""
from pathlib import Path

FOLDER = Path(__file__).parent / "html"

PAGE = """<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Приказ</title></head>
<body><p>МКОУ «Степная школа № 0»</p>
<p align=center><b>ПРИКАЗ</b><br>№ 17 от 02.09.2024</p>
<p>Приказываю&nbsp;&mdash; немедленно:</p>
<ol><li>Открыть чат «Ёлочка».<li>Закрыть чат № 5.</ol>
<p>Директор _________ Ю. Я. Щеглов</body></html>
"""


# KOI8-R has none of these.
KOI8 = str.maketrans({"«": '"', "»": '"', "№": "N"})


def main():
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "cp1251-meta.html").write_bytes(PAGE.encode("cp1251"))
    undeclared = PAGE.replace('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "")
    (FOLDER / "koi8-undeclared.html").write_bytes(undeclared.translate(KOI8).encode("koi8-r"))
    # A page in UTF-8 that a server's template calls windows-1251.
    (FOLDER / "utf8-wrong-meta.html").write_text(PAGE, encoding="utf-8")
    (FOLDER / "utf16-mark.html").write_bytes(PAGE.replace("windows-1251", "utf-16").encode("utf-16"))
    (FOLDER / "utf8-mark.html").write_bytes(b"\xef\xbb\xbf" + PAGE.replace("windows-1251", "utf-8").encode("utf-8"))


if __name__ == "__main__":
    main()
