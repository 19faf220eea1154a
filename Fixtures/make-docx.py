#!/usr/bin/python3
"""Writes small invented Word documents for the tests of the reader: make-docx.py FOLDER.

Needs python-docx (Debian: python3-docx). Exits with status 3 when it is missing.
"""
import sys
from pathlib import Path

try:
    from docx import Document
    from docx.enum.text import WD_BREAK
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
except ImportError:
    sys.exit(3)


def regulation(path):
    document = Document()
    stamp = document.add_table(rows=1, cols=2)
    stamp.cell(0, 0).text = "СОГЛАСОВАНО\nс советом школы"
    stamp.cell(0, 1).text = "УТВЕРЖДАЮ"
    stamp.cell(0, 1).add_paragraph("Директор МБОУ СОШ № 0")
    title = document.add_paragraph("ПОЛОЖЕНИЕ")
    title.add_run().add_break()
    title.add_run("о тестовой платформе")
    document.add_heading("1. Общие положения", level=1)
    document.add_paragraph("1.1. Положение выдумано для проверки.")
    document.add_paragraph("первый пункт;", style="List Number")
    document.add_paragraph("второй пункт;", style="List Number")
    document.add_paragraph("с точкой.", style="List Bullet")
    page = document.add_paragraph("Конец страницы.")
    page.add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Вторая страница.")
    document.save(path)


def order(path):
    document = Document()
    document.add_paragraph("ПРИКАЗ")
    paragraph = document.add_paragraph("Назначить ")
    hidden = paragraph.add_run("скрыто ")
    hidden.font.hidden = True
    deleted = OxmlElement("w:del")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = "удалено "
    run.append(text)
    deleted.append(run)
    paragraph._p.append(deleted)
    inserted = OxmlElement("w:ins")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "администратора."
    run.append(text)
    inserted.append(run)
    paragraph._p.append(inserted)
    table = document.add_table(rows=2, cols=2)
    mark = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(mark)
    for row, texts in enumerate([("Роль", "Действие"), ("Учитель", "входит")]):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    document.save(path)


folder = Path(sys.argv[1])
regulation(folder / "regulation.docx")
order(folder / "order.docx")
