#!/usr/bin/python3
"""Writes the drafts for the tests of `norma fix`: make-drafts.py FOLDER.

Invented schools and people. Needs python-docx (Debian: python3-docx) and, for the OpenDocument files, LibreOffice.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

W = nsdecls("w")
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def add_part(document, name, kind, relationship, xml):
    part = Part(PackURI(f"/word/{name}"), KIND + kind, xml.encode(), document.part.package)
    document.part.relate_to(part, relationship)


def comment(document, paragraph, text):
    """A methodist's own comment, with a number that norma must not take."""
    add_part(document, "comments.xml", "comments+xml", RELATIONSHIP_TYPE.COMMENTS,
             f'<w:comments {W}><w:comment w:id="0" w:author="Методист" w:date="2026-09-01T09:00:00Z" w:initials="М">'
             f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>")
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, parse_xml(f'<w:commentRangeStart {W} w:id="0"/>'))
    paragraph._p.append(parse_xml(f'<w:commentRangeEnd {W} w:id="0"/>'))
    paragraph._p.append(parse_xml(f'<w:r {W}><w:commentReference w:id="0"/></w:r>'))


def footnote(document, paragraph, text):
    marks = "".join(f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
                    for number, kind in ((-1, "separator"), (0, "continuationSeparator")))
    add_part(document, "footnotes.xml", "footnotes+xml", RELATIONSHIP_TYPE.FOOTNOTES,
             f'<w:footnotes {W}>{marks}<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t>'
             "</w:r></w:p></w:footnote></w:footnotes>")
    paragraph._p.append(parse_xml(f'<w:r {W}><w:footnoteReference w:id="1"/></w:r>'))


def change(paragraph, text, kind, number):
    word = "delText" if kind == "del" else "t"
    paragraph._p.append(parse_xml(
        f'<w:{kind} {W} w:id="{number}" w:author="Методист" w:date="2026-09-01T09:00:00Z"><w:r>'
        f'<w:{word} xml:space="preserve">{text}</w:{word}></w:r></w:{kind}>'))


def lines(document, text):
    return [document.add_paragraph(line.strip()) for line in text.strip().splitlines()]


def typed(path):
    """Numbers and dashes typed by hand; two sections, header, footer, comment, changes, footnote."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "МБОУ «Средняя школа № 3» посёлка Вереск"
    document.sections[0].footer.paragraphs[0].text = "Проект"
    lines(document, """
        МБОУ «Средняя школа № 3» посёлка Вереск
        ПРИКАЗ
        14.09.2026 № 52
        О работе на платформе «Сферум»
        В целях организации единой среды общения
        ПРИКАЗЫВАЮ:""")
    order = lines(document, """
        1. Утвердить Положение о работе на платформе «Сферум» (приложение 1).
        2. Назначить администратором платформы «Сферум» учителя физики Дронову Веру Павловну.""")
    comment(document, order[1], "Проверьте отчество.")
    lines(document, "Директор школы                    К. Л. Медынцева")
    document.add_section(WD_SECTION.NEW_PAGE)
    document.add_paragraph("Приложение 1 к приказу от 14.09.2026 № 52")
    document.add_paragraph("ПОЛОЖЕНИЕ")
    document.add_paragraph("о работе на платформе «Сферум»")
    lines(document, "1. Общие положения")
    first = lines(document, """
        1.1. Положение описывает, как в школе работают на платформе «Сферум».
        1.2. Положение опирается на Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации».""")
    footnote(document, first[0], "Далее – платформа.")
    change(first[0], " Она открыта весь год.", "ins", 71)
    change(first[1], " И на устав.", "del", 72)
    lines(document, """
        2. Администратор
        2.1. Администратор:
        – направляет оператору платформы заявку на регистрацию школы;
        – проходит регистрацию на платформе;
        – создаёт класс «Учительская» для всех учителей.
        2.2. Администратор отвечает на вопросы учителей.
        3. Учителя и классные руководители
        3.1. Учитель создаёт чат по своему предмету.
        3.2. Классный руководитель создаёт чат своего класса с учениками и чат с их родителями.""")
    document.save(path)


def table(path):
    """Duties in a table, with automatic numbers around it."""
    document = Document()
    numbering = document.part.numbering_part.element
    for element in list(numbering):
        numbering.remove(element)
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, text in enumerate(("%1.", "%1.%2.")))
    numbering.append(parse_xml(f'<w:abstractNum {W} w:abstractNumId="7">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {W} w:numId="7"><w:abstractNumId w:val="7"/></w:num>'))

    def item(level, text):
        paragraph = document.add_paragraph()
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'))
        run = paragraph.add_run(text)
        run.bold = level == 0
        return paragraph

    lines(document, """
        МБДОУ «Детский сад № 8 «Ромашка» города Лугового
        УТВЕРЖДЕНО
        приказом заведующего от 07.09.2026 № 31
        ПОЛОЖЕНИЕ
        о платформе «Сферум» в детском саду""")
    item(0, "Общие положения")
    item(1, "Положение определяет, как детский сад работает на платформе «Сферум».")
    item(1, "Платформа помогает воспитателям и родителям общаться.")
    item(0, "Кто что делает")
    item(1, "Обязанности распределены так, как показано в таблице.")
    rows = [("Кто", "Что делает"),
            ("Администратор", "направляет заявку на регистрацию детского сада, создаёт ссылки-приглашения"),
            ("Воспитатель", "создаёт чат группы с родителями, отвечает на их вопросы"),
            ("Родитель", "входит в чат группы по ссылке воспитателя")]
    grid = document.add_table(rows=0, cols=2)
    for left, right in rows:
        cells = grid.add_row().cells
        cells[0].text, cells[1].text = left, right
    document.add_paragraph()
    item(0, "Заключительные положения")
    item(1, "Положение вступает в силу со дня утверждения приказом заведующего.")
    document.save(path)


def office(source, kind, folder):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", kind,
                        "--outdir", str(folder), str(source)], check=True, stdout=subprocess.DEVNULL)


def main(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    typed(folder / "typed.docx")
    table(folder / "table.docx")
    with tempfile.TemporaryDirectory() as other:
        numbered = Path(__file__).parent / "acts" / "school-numbered.docx"
        office(numbered, "odt", other)
        (folder / "numbered.odt").write_bytes((Path(other) / "school-numbered.odt").read_bytes())
        office(folder / "typed.docx", "odt", folder)
        office(folder / "table.docx", "odt", folder)
        office(folder / "table.docx", "fodt", folder)
        # The same once more, as LibreOffice writes Word files.
        office(folder / "numbered.odt", "docx", other)
        (folder / "from-libreoffice.docx").write_bytes((Path(other) / "numbered.docx").read_bytes())


if __name__ == "__main__":
    main(sys.argv[1])
