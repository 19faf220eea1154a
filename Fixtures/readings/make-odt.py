#!/usr/bin/python3
"""Writes the invented OpenDocument texts beside this file: make-odt.py.

FODT files are written as they stand here; ODT files are what LibreOffice makes of them. The readings (*.expected) were
looked at by a person: record and review them again after a change.
"""
import functools
import itertools
import os
import random
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent / "odt"
TEXT = "application/vnd.oasis.opendocument.text"
NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("config", "config"),
    ]
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def flat(body, automatic="", styles=""):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMES} office:version="1.3" office:mimetype="{TEXT}">\n'
        f"<office:styles>{styles}</office:styles>\n<office:automatic-styles>{automatic}</office:automatic-styles>\n"
        f"<office:body><office:text>\n{body}\n</office:text></office:body></office:document>\n"
    )


def list_style(name, *levels):
    rows = "".join(
        f'<text:list-level-style-number text:level="{i}" {level}/>' if "num-format" in level
        else f'<text:list-level-style-bullet text:level="{i}" text:bullet-char="{level}"/>'
        for i, level in enumerate(levels, 1)
    )
    return f'<text:list-style style:name="{name}">{rows}</text:list-style>'


def number(form, prefix="", suffix=".", more=""):
    return f'style:num-format="{form}" style:num-prefix="{prefix}" style:num-suffix="{suffix}" {more}'


LOWER = "а, б, .., аа, аб, ... (ru)"
UPPER = "А, Б, .., Аа, Бб, ... (ru)"
SHOW2 = 'text:display-levels="2"'
SHOW3 = 'text:display-levels="3"'
ACT = list_style("Акт", number("1"), number("1", more=SHOW2), number(LOWER, suffix=")"), "–")


def p(text, style=None, **more):
    name = f' text:style-name="{style}"' if style else ""
    return f"<text:p{name}>{text}</text:p>\n"


def h(text, level, style=None, more=""):
    return f'<text:h text:style-name="{style or f"Heading_20_{level}"}" text:outline-level="{level}" {more}>{text}</text:h>\n'


def item(text, *inner, more=""):
    first = p(text) if not text.startswith("<text:") else text
    return f"<text:list-item {more}>{first}{''.join(inner)}</text:list-item>"


def sub(*items, more=""):
    return f"<text:list {more}>{''.join(items)}</text:list>"


def numbered(style, *items, more=""):
    return sub(*items, more=f'text:style-name="{style}" {more}')


def table(*rows, header=0, name="Т"):
    def row(cells):
        return "<table:table-row>" + "".join(cells) + "</table:table-row>"
    head = "".join(map(row, rows[:header]))
    head = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
    return (
        f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="3"/>{head}'
        + "".join(map(row, rows[header:])) + "</table:table>"
    )


def cell(content, more=""):
    content = content if content.startswith("<") else p(content)
    return f"<table:table-cell {more}>{content}</table:table-cell>"


COVERED = "<table:covered-table-cell/>"
WIDE = 'table:number-columns-spanned="2"'
TALL = 'table:number-rows-spanned="2"'

HEADINGS = "".join(
    f'<style:style style:name="Heading_20_{i}" style:display-name="Heading {i}" style:family="paragraph" '
    f'style:default-outline-level="{i}" style:class="text"/>' for i in (1, 2, 3))


def multilevel():
    body = p("МБОУ «Лесная школа № 0»") + p("ПОЛОЖЕНИЕ<text:line-break/>о школьном чате")
    body += numbered(
        "Акт",
        item("Общие положения", sub(
            item("Положение выдумано для проверки чтения."),
            item("Администратор чата:", sub(
                item("создаёт чат;"), item("приглашает участников:", sub(item("учителей;"), item("родителей;"))),
                item("следит за порядком."))),
            item("Чат ведётся на русском языке."))),
        item("Права и обязанности", sub(item("Учитель пишет в чат до 18 часов."), item("Родитель отвечает, если хочет."))),
    )
    body += p("Раздел 3 добавлен приказом директора.")
    body += numbered(
        "Акт", item("Ответственность", sub(item("За чат отвечает администратор."), item("За слова отвечает автор."))),
        more='text:continue-numbering="true"')
    return flat(body, ACT)


def restart():
    body = p("ПРИКАЗЫВАЮ:") + numbered(
        "Пункт", item("Создать чат."), item("Назначить администратора."), more='xml:id="first"')
    body += p("Приложение: перечень чатов") + numbered("Скобки", item("чат учителей;"), item("чат родителей."))
    body += p("Продолжение приказа") + numbered("Пункт", item("Утвердить перечень."), more='text:continue-list="first"')
    body += numbered("Пункт", item("Контроль оставить за собой.", more='text:start-value="10"'),
                     item("Приказ вступает в силу со дня подписания."), more='text:continue-list="first"')
    body += p("С начала") + numbered(
        "Пункт", "<text:list-header><text:p>Порядок работы:</text:p></text:list-header>",
        item("Открыть список."), item("<text:p>Вписать фамилии</text:p><text:p>без сокращений.</text:p>"),
        "<text:list-item/>", item("Закрыть список."))
    body += p("Подпункты") + numbered(
        "Акт", item("Сроки", sub(item("до мая;"), item("до июня.")), p("Сроки не переносятся."),
                    sub(item("пересчёт с начала;")), p("Но:"), sub(item("дальше по счёту."), more='text:continue-numbering="true"')),
        item("Место", sub(item("с пятого;", more='text:start-value="5"'), item("шестой."))))
    body += p("Пункт без верхнего уровня") + numbered(
        "Акт", "<text:list-item>" + sub(item("сразу второй уровень;"), item("ещё один.")) + "</text:list-item>",
        item("верхний уровень."))
    body += p("С третьего") + numbered("Третий", item("третий;"), item("четвёртый."))
    body += p("Чужой вид") + numbered(
        "Пункт", item("обычный;"), item("римский;", more='text:style-override="Римский"'), item("снова обычный."))
    styles = ACT + list_style("Пункт", number("1")) + list_style("Скобки", number("1", "(", ")"))
    styles += list_style("Третий", number("1", more='text:start-value="3"')) + list_style("Римский", number("I", suffix="."))
    return flat(body, styles)


def letters():
    many = [f"пункт перечня № {i};" for i in range(1, 32)]
    body = p("Буквы") + numbered("Малые", *map(item, many)) + numbered("Большие", *map(item, many))
    body += p("Латинские") + numbered("Латинские", *map(item, many[:28])) + numbered("Двойные", *map(item, many[:28]))
    body += p("Римские") + numbered("Римские", *(item(t, sub(item("вложен."))) for t in many[:9]))
    body += p("Без номера") + numbered(
        "Пустые", item("Глава", sub(item("без номера", sub(item("третий уровень;"), item("третий уровень."))))))
    body += p("Статьи") + numbered("Статьи", item("Предмет"), item("Сроки"))
    styles = list_style("Малые", number(LOWER, suffix=")")) + list_style("Большие", number(UPPER, suffix="."))
    styles += list_style("Латинские", number("a", suffix=")"))
    styles += list_style("Двойные", number("A", suffix=")", more='style:num-letter-sync="true"'))
    styles += list_style("Римские", number("I"), number("i", "(", ")", SHOW2))
    styles += list_style("Пустые", number("1", "Глава ", "."), number("", suffix=""), number("1", suffix=")", more=SHOW3))
    styles += list_style("Статьи", number("1", "Статья ", "."))
    return flat(body, styles)


def outline():
    body = p("ПОЛОЖЕНИЕ о платформе «Роща»") + h("Введение", 1, more='text:is-list-header="true"')
    body += h("Общие положения", 1) + p("Школа выдумана.") + h("Термины", 2) + h("Участники", 2) + h("Без номера", 3)
    body += h("Администратор", 1, "Красный") + h("Обязанности", 2) + p("Он ведёт список.") + h("Права", 2)
    body += h("Не в счёте", 1, "Снят") + p("Заголовок абзацем", "Heading_20_1")
    body += h("Приложения", 1, more='text:restart-numbering="true" text:start-value="9"') + h("Формы", 2)
    body += numbered("Пункты", item("обычный пункт;"), item("ещё пункт.")) + h("Хранение", 2) + h("", 2) + h("Срок", 2)
    styles = HEADINGS + '<text:outline-style style:name="Outline">' + "".join(
        f'<text:outline-level-style text:level="{i}" {level}/>'
        for i, level in enumerate([number("1"), number("1", more=SHOW2), number("", suffix="")], 1)) + "</text:outline-style>"
    automatic = list_style("Пункты", number("1", suffix=")"))
    automatic += '<style:style style:name="Красный" style:family="paragraph" style:parent-style-name="Heading_20_1"/>'
    automatic += ('<style:style style:name="Снят" style:family="paragraph" style:parent-style-name="Heading_20_1" '
                  'style:list-style-name=""/>')
    return flat(body, automatic, styles)


def tables():
    body = table([cell("СОГЛАСОВАНО<text:line-break/>с советом", WIDE), COVERED,
                  cell(p("УТВЕРЖДАЮ") + p("Директор МБОУ «Лесная школа № 0»"))], name="Гриф")
    body += p("Распределение обязанностей")
    body += table(
        [cell("Роль"), cell("Обязанность"), cell("Срок")],
        [cell("Администратор", TALL), cell(numbered("Акт", item("ведёт список;"), item("удаляет чужих."))), cell("май")],
        [COVERED, cell("отвечает на письма", WIDE), COVERED],
        [cell("Учитель"), cell(p("ведёт чат:") + table([cell("утром"), cell("вечером"), cell("никогда")], name="Внутри") + p("и всё.")), cell("")],
        header=1, name="Роли")
    body += p("После таблицы") + numbered("Акт", item("сам по себе."))
    return flat(body, ACT)


def region(name, kind, content=""):
    return (
        f'<text:changed-region xml:id="{name}" text:id="{name}"><text:{kind}><office:change-info><dc:creator>Завуч'
        f"</dc:creator><dc:date>2024-09-02T10:00:00</dc:date></office:change-info>{content}</text:{kind}></text:changed-region>"
    )


def changed(name, text):
    return f'<text:change-start text:change-id="{name}"/>{text}<text:change-end text:change-id="{name}"/>'


def stored_changes():
    body = "<text:tracked-changes>" + region("c1", "deletion", p("старым ")) + region("c2", "insertion") + region(
        "c3", "deletion", p("") + p("")) + "</text:tracked-changes>"
    body += p('Чат ведётся <text:change text:change-id="c1"/>по ' + changed("c2", "новым ") + "правилам.")
    body += numbered("Акт", item("первый пункт;"), item(p(changed("c2", "вставленный пункт;"))), item(
        'начало<text:change text:change-id="c3"/> и конец пункта.'))
    return flat(body, ACT)


def shown_changes():
    body = "<text:tracked-changes>" + region("c1", "deletion") + region("c2", "insertion") + region(
        "c3", "deletion") + region("c4", "deletion") + region("c5", "deletion") + "</text:tracked-changes>"
    body += p("Чат ведётся " + changed("c1", "по старым ") + changed("c2", "по новым ") + "правилам.")
    body += p('Отвечает <text:change-start text:change-id="c3"/>завуч')
    body += p('и завхоз.<text:change-end text:change-id="c3"/> директор.')
    body += p(changed("c4", "Совсем лишний абзац.")) + p("Последний абзац.")
    body += p(frame(p('в рамке <text:change-start text:change-id="c5"/>лишнее') + p(
        'и ещё<text:change-end text:change-id="c5"/> слово')) + "Абзац с рамкой.")
    return flat(body, ACT)


def note(mark, text, kind="footnote"):
    return (f'<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
            f"<text:note-body>{text}</text:note-body></text:note>")


def frame(content):
    return (f'<draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box>{content}'
            "</draw:text-box></draw:frame>")


def notes_frames():
    body = p("Платформа" + note("1", p("Выдуманная платформа «Роща».") + p("Второй абзац сноски.")) + " открыта всем.")
    body += p(frame(p("Надпись: телефон школы") + p("000-00-00")) + "Абзац с надписью.")
    body += p('<draw:custom-shape text:anchor-type="paragraph" svg:width="3cm" svg:height="2cm"><text:p>В овале</text:p>'
              '</draw:custom-shape>Абзац с фигурой.')
    body += numbered("Акт", item("пункт со сноской" + note("i", p("Концевая сноска."), "endnote") + ";"), item("последний пункт."))
    body += p('Подробности <text:a xlink:type="simple" xlink:href="https://roshcha.example/chat">на сайте</text:a>'
              '<office:annotation><dc:creator>Завуч</dc:creator><text:p>Проверить адрес!</text:p></office:annotation>.')
    body += p('<text:bookmark text:name="дата"/>Дата: <text:date text:date-value="2024-09-02" text:fixed="true">02.09.2024</text:date>,'
              '<text:s text:c="3"/>время<text:tab/>любое.')
    return flat(body, ACT)


def hidden():
    body = p('Видно<text:span text:style-name="Нет"> не видно</text:span> всем.') + p("Скрытый абзац.", "Скрыт")
    body += numbered("Акт", item("первый;"), item(p("скрытый второй;", "Скрыт")), item("третий."))
    body += '<text:section text:name="Черновик" text:display="none">' + p("Черновик.") + "</text:section>"
    body += '<text:section text:name="Чистовик">' + p("Чистовик.") + "</text:section>"
    body += p('Поле: <text:hidden-text text:condition="ooow:1" text:string-value="тайна" text:is-hidden="true">тайна'
              "</text:hidden-text>пусто.")
    body += p('<text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/>Абзац скрыт полем.') + p("Конец.")
    automatic = ACT + "".join(
        f'<style:style style:name="{name}" style:family="{family}"><style:text-properties text:display="none"/></style:style>'
        for name, family in [("Нет", "text"), ("Скрыт", "paragraph")])
    return flat(body, automatic)


def pages():
    body = p("Первая страница.") + p("Вторая страница.", "С новой") + p("Ещё вторая.")
    body += "".join(p(f"Абзац {i}. " + "Слова идут одно за другим. " * 30) for i in range(1, 9))
    automatic = ('<style:style style:name="С новой" style:family="paragraph"><style:paragraph-properties '
                 'fo:break-before="page"/></style:style>')
    return flat(body, automatic)


def random_lists(seed):
    """Lists nested, continued and restarted at random, to compare their numbers with those of LibreOffice."""
    random_ = random.Random(seed)
    words = itertools.count(1)

    def chance(share):
        return random_.random() < share

    def word():
        return f"слово {next(words)}"

    def level(depth):
        more = f'text:display-levels="{random_.randint(1, depth)}"'
        if chance(0.2):
            more += f' text:start-value="{random_.randint(0, 5)}"'
        form = random_.choice(["1", "1", "a", "A", "i", "I", "", LOWER, UPPER])
        return number(form, random_.choice(["", "(", "§ "]), random_.choice([".", ")"]), more)

    def lists(depth):
        more = ""
        if depth == 0 or chance(0.2):
            more += f' text:style-name="{random_.choice("ABC")}"'
        if chance(0.3):
            more += ' text:continue-numbering="true"'
        items = []
        for _ in range(random_.randint(1, 4)):
            own = f'text:start-value="{random_.randint(0, 9)}"' if chance(0.12) else ""
            inner = []
            while depth < 4 and chance(0.35):
                inner.append(lists(depth + 1))
                if chance(0.3):
                    inner.append(p(word()))
            items.append(item(word(), *inner, more=own))
        return sub(*items, more=more)

    styles = "".join(list_style(name, *map(level, range(1, random_.choice([3, 5, 7])))) for name in "ABC")
    return flat("".join(lists(0) + (p(word()) if chance(0.6) else "") for _ in range(8)), styles)


HTML = """<html><head><meta charset="utf-8"></head><body><h1>ПОЛОЖЕНИЕ</h1>
<ol start="3"><li>третий пункт<ol type="a"><li>подпункт</li><li>ещё подпункт</li></ol></li><li>четвёртый пункт</li></ol>
<ul><li>с точкой</li></ul><table border="1"><tr><th>Роль</th><th>Срок</th></tr><tr><td>Учитель</td><td>май</td></tr></table>
<p>Сайт: <a href="https://roshcha.example/">Роща</a></p></body></html>"""

DIRECT = {"multilevel": multilevel, "changes-stored": stored_changes, "changes-shown": shown_changes, "hidden": hidden,
          "restart-flat": restart, "outline-flat": outline, "tables-flat": tables,
          **{f"random-{seed}": functools.partial(random_lists, seed) for seed in (1, 2, 4)}}
CONVERTED = {"restart": restart, "letters": letters, "outline": outline, "tables": tables, "notes-frames": notes_frames,
             "pages": pages}


def convert(files, folder, target, *more):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *more, "--convert-to", target,
                    "--outdir", str(FOLDER), *map(str, files)], check=True, timeout=180, stdout=subprocess.DEVNULL)


def accept_deletions(source, target):
    """Copies a Word file without the paragraphs whose ends are deleted."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                parts = re.split(r"(<w:p>.*?</w:p>)", content.decode("utf-8"), flags=re.DOTALL)
                content = "".join(part for part in parts if not re.search(r"<w:pPr>.*<w:del .*</w:pPr>", part, re.DOTALL))
            new.writestr(name, content)


def main():
    FOLDER.mkdir(exist_ok=True)
    for name, make in DIRECT.items():
        (FOLDER / f"{name}.fodt").write_text(make(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for name, make in CONVERTED.items():
            sources.append(Path(folder) / f"{name}.fodt")
            sources[-1].write_text(make(), encoding="utf-8")
        word = Path(folder) / "from-word.docx"
        shutil.copy(FOLDER.parents[1] / "acts" / "school-numbered.docx", word)
        accepted = Path(folder) / "from-word-accepted.docx"
        accept_deletions(word, accepted)
        convert(sources + [word, accepted], folder, "odt")
        page = Path(folder) / "from-html.html"
        page.write_text(HTML, encoding="utf-8")
        convert([page], folder, "odt", "--infilter=HTML (StarWriter)")
        # People rename files; the content decides.
        order = Path(folder) / "misnamed.fodt"
        order.write_text(flat(p("ПРИКАЗ") + numbered("Акт", item("Проверить чтение."), item("Успокоиться.")), ACT))
        convert([order], folder, "odt")
        os.replace(FOLDER / "misnamed.odt", FOLDER / "misnamed.doc")
    with zipfile.ZipFile(FOLDER / "encrypted.odt", "w") as archive:
        archive.writestr("mimetype", TEXT)
        archive.writestr("content.xml", os.urandom(64))
        archive.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:'
                         'manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
                         "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
    (FOLDER / "spreadsheet.fods").write_text(
        flat("").replace(TEXT, "application/vnd.oasis.opendocument.spreadsheet"), encoding="utf-8")


if __name__ == "__main__":
    main()
