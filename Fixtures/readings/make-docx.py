#!/usr/bin/python3
"""Makes the Word documents of readings/docx anew: make-docx.py [FOLDER].

All acts and schools are invented. Three programs write their own documents (python-docx, pandoc, LibreOffice); what none
of them writes is put down as Word would write it. Files come out the same in every run, as far as the program allows.
"""
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

HERE = Path(__file__).resolve().parent
FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "docx"

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_REL = "http://purl.oclc.org/ooxml/officeDocument/relationships"
NAMES = (
    'xmlns:w="{w}" xmlns:r="' + REL + '" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def pack(path, parts):
    """Writes an archive with the same bytes in every run."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, (2024, 9, 2, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def repack(source, target):
    with zipfile.ZipFile(source) as archive:
        pack(target, [(name, archive.read(name)) for name in archive.namelist() if "thumbnail" not in name])


# --- Word's own way of writing -------------------------------------------------------------------------------------

def r(text, properties=""):
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content="", style=None, num=None, more="", mark=""):
    """A paragraph; content is text or runs, num is (list, level)."""
    if content and not content.startswith("<"):
        content = r(content)
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num:
        level = "" if num[1] is None else f'<w:ilvl w:val="{num[1]}"/>'
        properties += f'<w:numPr>{level}<w:numId w:val="{num[0]}"/></w:numPr>'
    properties += more + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def level(index, form, text, start=1, more="", after=""):
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/>{after}<w:pPr><w:ind w:left="{360 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def abstract(number, levels, more="", tail=""):
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="0A0B0C{number:02X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>{more}{levels}{tail}</w:abstractNum>'
    )


def num(number, definition, overrides=""):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>'


def restart(index, start):
    return f'<w:lvlOverride w:ilvl="{index}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def style(ident, name, more="", kind="paragraph", based="Normal", run=""):
    based = f'<w:basedOn w:val="{based}"/>' if based else ""
    properties = (f"<w:pPr>{more}</w:pPr>" if more else "") + (f"<w:rPr>{run}</w:rPr>" if run else "")
    return f'<w:style w:type="{kind}" w:styleId="{ident}"><w:name w:val="{name}"/>{based}{properties}</w:style>'


RUSSIAN = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>'
HEADINGS = "".join(
    style(f"Heading{n}", f"heading {n}", f'<w:keepNext/><w:outlineLvl w:val="{n - 1}"/>') for n in (1, 2, 3))


def cell(content, more=""):
    properties = f"<w:tcPr>{more}</w:tcPr>" if more else ""
    return f"<w:tc>{properties}{content}</w:tc>"


def row(*cells, more=""):
    return f"<w:tr>{f'<w:trPr>{more}</w:trPr>' if more else ''}{''.join(cells)}</w:tr>"


def table(*rows):
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>{"".join(rows)}</w:tbl>'


def field(instruction, result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


CHANGE = 'w:id="7" w:author="Методист" w:date="2024-09-02T08:00:00Z"'


def word(name, body, numbering="", styles="", parts=(), links="", names=W, kind="document.main+xml", main="word/document.xml",
         section="", encoding="UTF-8"):
    """A document of Word; parts are (relationship, file, XML inside the root, root)."""
    space = NAMES.format(w=names)
    relations = STRICT_REL if names == STRICT else REL
    folder = main.rsplit("/", 1)[0]
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    declared = [("styles", "styles.xml", styles if styles == RUSSIAN else normal + styles, "styles")]
    if numbering:
        declared.append(("numbering", "numbering.xml", numbering, "numbering"))
    declared += list(parts)
    types = "".join(f'<Override PartName="/{folder}/{file}" ContentType="{base}{kind_}+xml"/>' for kind_, file, _, _ in declared)
    rels = "".join(f'<Relationship Id="rId{i + 1}" Type="{relations}/{kind_}" Target="{file}"/>' for i, (kind_, file, _, _) in enumerate(declared))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main_head = head.replace("UTF-8", encoding)
    package = "http://schemas.openxmlformats.org/package/2006"
    if "/" in kind or "." in kind and kind.startswith("application"):
        main_type = kind
    else:
        main_type = base + kind
    pack(FOLDER / name, [
        ("[Content_Types].xml", f'{head}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{main_type}"/>{types}</Types>'),
        ("_rels/.rels", f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/officeDocument" Target="{main}"/></Relationships>'),
        (main, f'{main_head}<w:document {space}><w:body>{body}<w:sectPr>{section}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'.encode(encoding)),
        (f"{folder}/_rels/{main.rsplit('/', 1)[1]}.rels", f'{head}<Relationships xmlns="{package}/relationships">{rels}{links}</Relationships>'),
    ] + [(f"{folder}/{file}", f"{head}<w:{root} {space}>{content}</w:{root}>") for _, file, content, root in declared])


THREE = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "decimal", "%1.%2.%3.")
BULLETS = abstract(9, level(0, "bullet", "\uf0b7") + level(1, "bullet", "–"))


def lists():
    word("multilevel.docx", "".join([
        p("ПОЛОЖЕНИЕ"), p("о платформе «Сферум» в МБОУ «Школа № 0 села Выдумкина»"),
        p("Общие положения", num=(1, 0)), p("Положение выдумано для проверки.", num=(1, 1)),
        p("Школа ведёт обучение на платформе:", num=(1, 1)), p("для учителей;", num=(1, 2)), p("для родителей.", num=(1, 2)),
        p("первый маркер;", num=(9, 0)), p("вложенный маркер.", num=(9, 1)),
        p("Администратор", num=(1, 0)), p("Администратора назначает директор.", num=(1, 1)),
        p("Он ведёт:", num=(1, 1)), p("список классов;", num=(2, 0)), p("список учителей;", num=(2, 0)),
        p("список групп.", num=(2, 0)), p("Заключительные положения", num=(1, 0)), p("Вступает в силу сразу.", num=(1, 1)),
    ]), numbering=abstract(1, THREE) + abstract(2, level(0, "russianLower", "%1)")) + BULLETS + num(1, 1) + num(2, 2) + num(9, 9))

    word("order-overrides.docx", "".join([
        p("ПРИКАЗЫВАЮ:"), p("Назначить администратора.", num=(1, 0)), p("Утвердить положение.", num=(1, 0)),
        p("Приложение 1"), p("Получить доступ.", num=(2, 0)), p("Создать классы.", num=(2, 0)), p("в параллели;", num=(2, 1)),
        p("Приложение 2"), p("Продолжить список.", num=(3, 0)), p("подпункт;", num=(3, 1)), p("подпункт.", num=(3, 1)),
        p("Приложение 3"), p("Список со своим видом.", num=(4, 0)), p("Второй.", num=(4, 0)),
    ]), numbering=abstract(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")) + num(1, 1)
        + num(2, 1, restart(0, 1) + restart(1, 1)) + num(3, 1, restart(0, 7) + restart(1, 3))
        + num(4, 1, f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>{level(0, "upperRoman", "%1)")}</w:lvlOverride>'))

    word("style-linked.docx", "".join([
        p("Список по стилю нумерации", num=(1, 0)), p("Пункт.", num=(1, 1)), p("Пункт.", num=(1, 1)),
        p("Второй раздел", num=(1, 0)), p("Пункт.", num=(1, 1)), p("Пункт прямого списка.", num=(2, 1)),
    ]), numbering=abstract(1, "", more='<w:numStyleLink w:val="ActList"/>') + abstract(2, THREE, more='<w:styleLink w:val="ActList"/>')
        + num(1, 1) + num(2, 2),
        styles=style("ActList", "Act List", '<w:numPr><w:numId w:val="2"/></w:numPr>', kind="numbering", based=None))

    linked = "".join(level(n, "decimal", "".join(f"%{k + 1}." for k in range(n + 1)), more=f'<w:pStyle w:val="Heading{n + 1}"/>') for n in (0, 1))
    word("heading-styles.docx", "".join([
        p("Общие положения", "Heading1"), p("Назначение", "Heading2"), p("Текст без номера."), p("Термины", "Heading2"),
        p("Клаузула стилем-наследником.", "Clause"), p("Ещё одна.", "Clause"),
        p("Права", "Heading1"), p("Без номера нарочно", "Heading1", num=(0, 0)), p("Учителя", "Heading2"), p("Клаузула.", "Clause"),
        p("Стиль без списка", "Unlisted"),
    ]), numbering=abstract(1, linked + level(2, "decimal", "%1.%2.%3.", more='<w:pStyle w:val="Clause"/>')) + num(1, 1),
        styles=style("Heading1", "heading 1", '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>')
        + style("Heading2", "heading 2", '<w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>', based="Heading1")
        + style("Clause", "Clause", '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>')
        + style("Unlisted", "Unlisted", '<w:numPr><w:numId w:val="0"/></w:numPr>', based="Clause"))

    word("roman-legal.docx", "".join([
        p("Глава первая", num=(1, 0)), p("Статья", num=(1, 1)), p("Статья", num=(1, 1)), p("Глава вторая", num=(1, 0)), p("Статья", num=(1, 1)),
        p("заглавная", num=(2, 0)), p("строчная", num=(2, 1)), p("римская", num=(2, 2)), p("русская", num=(2, 3)), p("с нулём", num=(2, 4)),
        p("заглавная", num=(2, 0)), p("строчная", num=(2, 1)),
    ]), numbering=abstract(1, level(0, "upperRoman", "Глава %1.") + level(1, "decimal", "%1.%2", more="<w:isLgl/>"))
        + abstract(2, level(0, "upperLetter", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "%3)")
                   + level(3, "russianUpper", "%4)") + level(4, "decimalZero", "№ %5")) + num(1, 1) + num(2, 2))

    word("typed-and-automatic.docx", "".join([
        p("1. Общие положения"), p("Набрано руками, дальше само.", num=(1, 1)), p("Второй пункт.", num=(1, 1)),
        p("2. Администратор"), p("Пункт второго раздела.", num=(2, 1)), p("Ещё пункт.", num=(2, 1)),
        p("2.3. Набран руками."), p("3. Права"), p("Пункт третьего раздела.", num=(3, 1)),
    ]), numbering=abstract(1, THREE) + abstract(2, THREE) + abstract(3, THREE) + num(1, 1) + num(2, 2, restart(0, 2)) + num(3, 3, restart(0, 3)))

    word("numbering-off.docx", "".join([
        p("Первый.", "Listed"), p("Без номера.", "Listed", num=(0, 0)), p("Второй.", "Listed"), p("", "Listed"), p("Четвёртый.", "Listed"),
        p("Нет такого списка.", num=(77, 0)), p("Пятый на втором уровне.", "Listed", more='<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
    ]), numbering=abstract(1, level(0, "decimal", "%1)") + level(1, "lowerLetter", "%1%2)")) + num(1, 1),
        styles=style("Listed", "Listed", '<w:numPr><w:numId w:val="1"/></w:numPr>'))

    word("level-restarts.docx", "".join(
        p(text, num=(1, lvl)) for text, lvl in [
            ("Раздел", 0), ("Сквозной пункт", 1), ("Сквозной пункт", 1), ("Подпункт", 2), ("Раздел", 0), ("Сквозной пункт", 1),
            ("Подпункт идёт дальше внутри раздела", 2), ("Сквозной пункт", 1), ("Подпункт", 2), ("Раздел", 0), ("Подпункт", 2)]),
        numbering=abstract(1, level(0, "decimal", "%1.") + level(1, "decimal", "%2.", more='<w:lvlRestart w:val="0"/>')
                           + level(2, "russianLower", "%3)", more='<w:lvlRestart w:val="1"/>')) + num(1, 1))

    word("labels.docx", "".join([
        p("О правах", num=(1, 0)), p("Об обязанностях", num=(1, 0)), p("пояснение", num=(2, 0)), p("пояснение", num=(2, 0)),
        p("только текст", num=(3, 0)), p("без знака", num=(4, 0)), p("двадцать шестой", num=(5, 0)), p("двадцать седьмой", num=(5, 0)), p("двадцать восьмой", num=(5, 0)),
        p("двадцать девятый", num=(5, 0)), p("тридцатый", num=(5, 0)),
        p("скобки", num=(6, 0)), p("скобки", num=(6, 0)), p("по порядку", num=(7, 0)), p("по порядку", num=(7, 0)),
    ]), numbering=abstract(1, level(0, "decimal", "Статья\u00a0%1.")) + abstract(2, level(0, "decimal", "§ %1")) + abstract(3, level(0, "none", "Примечание:"))
        + abstract(4, level(0, "none", "")) + abstract(5, level(0, "russianLower", "%1)", start=26))
        + abstract(6, level(0, "decimal", "(%1)", start=0)) + abstract(7, level(0, "decimal", "%1-й"))
        + "".join(num(n, n) for n in range(1, 8)))

    word("ordinal.docx", p("первое условие", num=(1, 0)) + p("второе условие", num=(1, 0)),
         numbering=abstract(1, level(0, "ordinal", "%1")) + num(1, 1), styles=RUSSIAN)

    word("deep-start.docx", "".join([
        p("Подпункт без раздела", num=(1, 2)), p("Подпункт", num=(1, 2)), p("Пункт", num=(1, 1)), p("Раздел", num=(1, 0)), p("Пункт", num=(1, 1))]),
        numbering=abstract(1, THREE) + num(1, 1))

    word("lists-in-tables.docx",
         table(row(cell(p("№")), cell(p("Мероприятие")), cell(p("Срок")), more="<w:tblHeader/>"),
               row(cell(p("", num=(1, 0))), cell(p("Создать классы")), cell(p("сентябрь"))),
               row(cell(p("", num=(1, 0))), cell(p("готовит списки;", num=(2, 0)) + p("сверяет их.", num=(2, 0))), cell(p("октябрь"))))
         + p("После таблицы", num=(2, 0)),
         numbering=abstract(1, level(0, "decimal", "%1.")) + abstract(2, level(0, "decimal", "%1)")) + num(1, 1) + num(2, 2))


def structure():
    word("tracked.docx", "".join([
        p(r("Назначить ") + f'<w:del {CHANGE}><w:r><w:delText xml:space="preserve">Петрова </w:delText></w:r></w:del><w:ins {CHANGE}>{r("Выдумкину В. В. ")}</w:ins>' + r("администратором.")),
        p(f'<w:moveFrom {CHANGE}>{r("Этот абзац перенесён.")}</w:moveFrom>', mark=f"<w:moveFrom {CHANGE}/>"),
        p("Начало пункта ", mark=f"<w:del {CHANGE}/>"), p("и его конец."),
        p(f'<w:del {CHANGE}><w:r><w:delText>Удалённый пункт.</w:delText></w:r></w:del>', num=(1, 0), mark=f"<w:del {CHANGE}/>"),
        p("Первый оставшийся пункт.", num=(1, 0)), p("Второй пункт вставлен.", num=(1, 0), mark=f"<w:ins {CHANGE}/>"),
        p(f'<w:moveTo {CHANGE}>{r("Этот абзац перенесён.")}</w:moveTo>'),
        table(row(cell(p("осталась")), cell(p("строка"))), row(cell(p("удалена")), cell(p("строка")), more=f"<w:del {CHANGE}/>"),
              row(cell(p("ячейка")), cell(p("удалена"), more=f"<w:cellDel {CHANGE}/>"))),
        p(r("Было так", ) , more=f'<w:outlineLvl w:val="1"/><w:pPrChange {CHANGE}><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
        p('<w:commentRangeStart w:id="1"/>' + r("С примечанием.") + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'),
    ]), numbering=abstract(1, THREE) + num(1, 1), parts=[("comments", "comments.xml", '<w:comment w:id="1" w:author="Методист"><w:p><w:r><w:t>Примечание рецензента не часть акта.</w:t></w:r></w:p></w:comment>', "comments")])

    word("hidden.docx", "".join([
        p(r("Видно, ") + r("скрыто, ", "<w:vanish/>") + r("снова видно.")),
        p(r("Скрыто стилем знака, ", '<w:rStyle w:val="Secret"/>') + r("показано вопреки стилю.", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')),
        p("Скрыто стилем абзаца.", "SecretPara", mark="<w:vanish/>"),
        p(r("Показано в скрытом абзаце.", '<w:vanish w:val="false"/>'), "SecretPara"),
        p("Видно только в сети? Нет, печатается.", more="") .replace("<w:r>", "<w:r><w:rPr><w:webHidden/></w:rPr>", 1),
        p(r("Заголовок в строке."), "Heading2", num=(1, 0), mark="<w:vanish/><w:specVanish/>"), p(" Текст за ним."),
        p(r("Скрытый пункт списка.", "<w:vanish/>"), num=(1, 0), mark="<w:vanish/>"), p("Скрытый стилем пункт.", "SecretPara", num=(1, 0)), p("Следующий пункт.", num=(1, 0)),
    ]), numbering=abstract(1, THREE) + num(1, 1), styles=HEADINGS + style("Secret", "Secret", kind="character", based=None, run="<w:vanish/>")
        + style("SecretPara", "Secret Para", run="<w:vanish/>"))

    page = field(" PAGE ", r("7"))
    word("fields.docx", "".join([
        p(r("Приказ № ") + field(" DOCPROPERTY Номер ", r("15/о")) + r(" от ") + '<w:fldSimple w:instr=" DATE \\@ &quot;dd.MM.yyyy&quot; ">' + r("02.09.2024") + "</w:fldSimple>" + r(".")),
        p(r("Если ") + field(" IF " + "</w:instrText></w:r>" + field(" NUMPAGES ", r("3")) + '<w:r><w:instrText xml:space="preserve"> &gt; 1 "листы" "лист" ', r("листы")) + r(" сшиты.")),
        p(r("Канал ") + field(' HYPERLINK "https://primer.example/kanal?a=1&amp;b=2" \\o "Подсказка" ', r("школы")) + r(", ") + field(' HYPERLINK \\l "_Toc1" ', r("см. раздел 1")) + r(".")),
        p('<w:fldSimple w:instr=" HYPERLINK &quot;https://primer.example/&quot; ">' + r("сайт") + "</w:fldSimple>" + r(" и ") + '<w:hyperlink r:id="rIdL">' + r("платформа") + '</w:hyperlink><w:hyperlink r:id="rIdM">' + r(" pochta@primer.example") + "</w:hyperlink>"),
        p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Ф1"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' + r(" согласен")),
        p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="директор"/><w:listEntry w:val="заместитель"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        p(r("Страница ") + page),
        p(r("Начатое поле ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD </w:instrText></w:r>'), p("не прячет остального."),
    ]), links=f'<Relationship Id="rIdL" Type="{REL}/hyperlink" Target="https://sferum.primer.example/?x=1&amp;y=2" TargetMode="External"/><Relationship Id="rIdM" Type="{REL}/hyperlink" Target="mailto:pochta@primer.example" TargetMode="External"/>')

    def box(content, properties=""):
        return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    def tick(is_on):
        return box(r("☒" if is_on else "☐"), f'<w:rPr><w:vanish/></w:rPr><w14:checkbox><w14:checked w14:val="{int(is_on)}"/></w14:checkbox>')

    word("controls.docx", "".join([
        box(p("Абзац в элементе управления.")), p(r("Дата: ") + box(r("02.09.2024"), "<w:date/>") + r(".")),
        p(tick(True) + r(" согласен ") + tick(False) + r(" не согласен")),
        table(box(row(cell(p("строка")), box(cell(p("ячейка"))))), row(cell(box(p("в ячейке"))), cell(p(r("знак ") + box('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'))))),
        box(p("Титульный лист остаётся."), '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj>'),
    ]))

    toc = lambda text, number: p(f'<w:hyperlink w:anchor="_Toc{number}">' + r(text) + "<w:r><w:tab/></w:r>" + field(f" PAGEREF _Toc{number} \\h ", r(str(number))) + "</w:hyperlink>", "TOC1")
    start = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    styles = HEADINGS + style("TOC1", "toc 1") + style("TOCHeading", "TOC Heading", based="Heading1")
    word("contents-field.docx", p("ПОЛОЖЕНИЕ") + toc("1. Общие положения", 2).replace("</w:pPr>", "</w:pPr>" + start, 1) + toc("2. Права", 3)
         + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + p("1. Общие положения", "Heading1") + p("Текст.") + p("2. Права", "Heading1") + p("Текст."), styles=styles)
    word("contents-control.docx", p("ПОЛОЖЕНИЕ") + box(p("Оглавление", "TOCHeading") + toc("1. Общие положения", 2).replace("</w:pPr>", "</w:pPr>" + start, 1) + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
         '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>') + p("1. Общие положения", "Heading1") + p("Текст."), styles=styles)
    word("contents-endless.docx", p("ПОЛОЖЕНИЕ") + toc("1. Общие положения", 2).replace("</w:pPr>", "</w:pPr>" + start, 1) + p("1. Общие положения", "Heading1") + p("Конец поля потерян, текст остаётся."), styles=styles)

    def drawing(content):
        return ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>'
                f'<w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
                f'<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>')
    word("text-boxes.docx", p(r("Приказ ") + drawing(p("УТВЕРЖДАЮ") + p("Директор ________ В. В. Выдумкин")) + r("по школе")) + p("Пункт.", num=(1, 0))
         + p(drawing(table(row(cell(p("в рамке")), cell(p("таблица")))) + p("Пункт в рамке.", num=(1, 0)))) + p("Пункт после рамки.", num=(1, 0))
         + p("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("Старая рамка") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"),
         numbering=abstract(1, THREE) + num(1, 1))

    word("symbols.docx", "".join([
        p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:r><w:tab/></w:r>' + r("пункт с точкой;")),
        p('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>' + r(" квадрат; ") + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(" галочка; ") + '<w:r><w:sym w:font="Wingdings 2" w:char="F022"/></w:r>' + r(" что-то ещё;")),
        p(r("не более 10") + '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>' + r(", ") + '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>' + r(" и ") + '<w:r><w:sym w:font="Segoe UI Symbol" w:char="2611"/></w:r>' + r(".")),
        p(r("информационно") + "<w:r><w:noBreakHyphen/></w:r>" + r("коммуни") + "<w:r><w:softHyphen/></w:r>" + r("кационная, образо\u00adвательная\u00a0среда")),
        p("<w:r><w:t>строка</w:t><w:br/><w:t>вторая строка</w:t><w:cr/><w:t>третья</w:t><w:tab/><w:t>за табуляцией</w:t></w:r>", more='<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'),
        p("<w:r><w:ruby><w:rubyPr/><w:rt>" + r("чтение") + "</w:rt><w:rubyBase>" + r("основа") + "</w:rubyBase></w:ruby></w:r>" + r(" и формула ")
          + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:r><m:t>=2</m:t></m:r></m:oMath>"),
        p(r("Конец страницы.") + '<w:r><w:br w:type="page"/></w:r>'), p("Новая страница."),
    ]))

    note = lambda number, kind, text, content=None: f'<w:{kind} w:id="{number}"><w:p><w:pPr/><w:r><w:{kind}Ref/></w:r>{r(" " + text)}</w:p>{content or ""}</w:{kind}>'
    refer = lambda number, kind, more="": f'<w:r><w:{kind}Reference w:id="{number}"{more}/></w:r>'
    section = lambda inner: f"<w:sectPr>{inner}<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"
    word("notes.docx", "".join([
        p(r("Платформа") + refer(2, "footnote") + r(" и оператор") + refer(3, "footnote") + r(" названы.")),
        p(r("Своя сноска") + refer(4, "footnote", ' w:customMarkFollows="1"') + r("*") + r(" автора.")),
        table(row(cell(p(r("в таблице") + refer(5, "footnote"))))),
        p(r("Концевая") + refer(2, "endnote") + r("; удалённая") + f"<w:del {CHANGE}>" + refer(7, "footnote") + "</w:del>" + r(".")),
        p(r("Второй раздел") + refer(6, "footnote"), more=section('<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>')),
        p(r("Последняя") + refer(8, "footnote") + refer(3, "endnote")),
    ]), section='<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/><w:numRestart w:val="eachSect"/></w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>', parts=[
        ("footnotes", "footnotes.xml", '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
         + note(2, "footnote", "Сферум — выдуманный пример.", p("Второй абзац сноски.")) + note(3, "footnote", "Оператор — ООО «Выдумка».")
         + '<w:footnote w:id="4"><w:p>' + r("* Сам автор.") + "</w:p></w:footnote>" + note(5, "footnote", "Из таблицы.") + note(6, "footnote", "Из второго раздела.")
         + note(7, "footnote", "Удалена вместе со знаком.") + note(8, "footnote", "Из последнего раздела."), "footnotes"),
        ("endnotes", "endnotes.xml", note(2, "endnote", "Концевая сноска.") + note(3, "endnote", "Другая концевая."), "endnotes")])

    word("tables.docx", "".join([
        table(row(cell(p("УТВЕРЖДЕНО") + p("приказом № 5"), '<w:gridSpan w:val="2"/>'), cell(p("УТВЕРЖДАЮ"))),
              row(cell(p("Роль")), cell(p("Действие"), '<w:vMerge w:val="restart"/>'), cell(p("Срок")), more="<w:tblHeader/>"),
              row(cell(p("Учитель")), cell(p("не видно: слита с верхней"), "<w:vMerge/>"), cell(p("май"))),
              row(cell(p("сдвинута")), cell(table(row(cell(p("внутри")), cell(p("таблицы")))) + p("после вложенной")), more='<w:gridBefore w:val="1"/>')),
        p("Между таблицами."), table(row(cell(p("вторая")))),
    ]))

    header = lambda text: p(text)
    word("headers.docx", p("ПРИКАЗ") + p("Текст акта."), parts=[
        ("header", "header1.xml", header("Муниципальное образование «Выдумкинский район»") + p(field(" PAGE ", r("2"))), "hdr"),
        ("header", "header2.xml", header("Муниципальное образование «Выдумкинский район»"), "hdr"),
        ("footer", "footer1.xml", header("Страница акта: "), "ftr")])


def packages():
    body = p("ПРИКАЗ") + p("Назначить администратора.", num=(1, 0)) + p("Утвердить положение.", num=(1, 0))
    lists_ = abstract(1, THREE) + num(1, 1)
    word("strict.docx", body, numbering=lists_, names=STRICT)
    word("macros.docm", body, numbering=lists_, kind="application/vnd.ms-word.document.macroEnabled.main+xml")
    word("template.dotx", body, numbering=lists_, kind="template.main+xml")
    word("utf-16.docx", body, numbering=lists_, encoding="UTF-16")
    word("windows-1251.docx", body, numbering=lists_, encoding="windows-1251")
    word("odd-names.docx", body, numbering=lists_, main="akt/glavnaya.xml")


def by_python_docx():
    def save(document, name):
        with tempfile.TemporaryDirectory() as folder:
            document.core_properties.author = ""
            document.save(f"{folder}/a.docx")
            repack(f"{folder}/a.docx", FOLDER / name)

    document = Document()
    stamp = document.add_table(rows=1, cols=2)
    stamp.cell(0, 0).text = "СОГЛАСОВАНО\nс педагогическим советом\nпротокол от 30.08.2024 № 1"
    stamp.cell(0, 1).text = "УТВЕРЖДАЮ"
    stamp.cell(0, 1).add_paragraph("Заведующий МБДОУ «Детский сад № 0 «Выдумка»")
    stamp.cell(0, 1).add_paragraph("____________ В. В. Сочинялова")
    document.add_heading("ПОЛОЖЕНИЕ", level=0)
    document.add_heading("1. Общие положения", level=1)
    document.add_paragraph("1.1. Детский сад ведёт группы на платформе.")
    document.add_paragraph("первый пункт;", style="List Number")
    document.add_paragraph("второй пункт;", style="List Number")
    document.add_paragraph("вложенный пункт;", style="List Number 2")
    document.add_paragraph("с точкой.", style="List Bullet")
    page = document.add_paragraph("Конец страницы.")
    page.add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Вторая страница.")
    save(document, "py-kindergarten.docx")

    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "ГБПОУ «Выдуманный колледж»"
    section.footer.paragraphs[0].text = "г. Небывалово, 2024"
    document.add_paragraph("ПРИКАЗ")
    for text in ("Назначить администратором Небылицу Н. Н.", "Куратору групп:", "Контроль оставляю за собой."):
        document.add_paragraph(text, style="List Number")
    plan = document.add_table(rows=3, cols=3)
    for column, text in enumerate(("Срок", "Мероприятие", "Ответственный")):
        plan.cell(0, column).text = text
    plan.rows[0]._tr.get_or_add_trPr().append(parse_xml(f'<w:tblHeader {nsdecls("w")}/>'))
    plan.cell(1, 0).merge(plan.cell(2, 0)).text = "сентябрь"
    plan.cell(1, 1).merge(plan.cell(1, 2)).text = "Создать группы, куратор"
    plan.cell(2, 1).text = "Разослать приглашения"
    plan.cell(2, 2).text = "администратор"
    save(document, "py-college-order.docx")

    document = Document()
    numbering = document.part.numbering_part.element
    first = numbering.find(qn("w:num"))
    first.addprevious(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="91"><w:multiLevelType w:val="multilevel"/>{THREE}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="91"/></w:num>'))
    document.add_paragraph("ПОЛОЖЕНИЕ о цифровой среде ЧОУ «Гимназия Пример»")
    for depth, text in ((0, "Общие положения"), (1, "Гимназия использует платформу."), (1, "Термины:"), (2, "учебный профиль;"), (2, "сообщество."),
                        (0, "Учительская"), (1, "Класс «Учительская» создаёт администратор.")):
        paragraph = document.add_paragraph(text)
        paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="91"/></w:numPr>'))
    save(document, "py-gymnasium.docx")


def by_pandoc():
    def pandoc(name, text, *options):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["pandoc", "-f", "markdown", "-t", "docx", "-o", f"{folder}/a.docx", *options], input=text, text=True, check=True,
                           env={**os.environ, "SOURCE_DATE_EPOCH": "1725264000"})
            repack(f"{folder}/a.docx", FOLDER / name)

    pandoc("pandoc-regulation.docx", """---
title: Положение о платформе
---

# 1. Общие положения

Школа № 0 ведёт [канал](https://primer.example/kanal)[^1].

1. Директор:
    a) назначает администратора;
    b) утверждает положение.
2. Учитель входит в **учебный** профиль.

- первый маркер
- второй маркер

  продолжение второго

# 2. Сроки

| Срок | Дело |
|------|------|
| май  | отчёт |

[^1]: Канал выдуман.
""")
    pandoc("pandoc-contents.docx", "# Общие положения\n\nТекст.\n\n## Термины\n\nТекст.\n\n# Права\n\nТекст.\n", "--toc", "--number-sections")
    pandoc("pandoc-lists.docx", """Приказываю:

4. Четвёртый пункт.
5. Пятый пункт.

Дальше:

(i) римская
(ii) римская

Ещё:

A) буква
B) буква

   i. внутри
   ii. внутри

C) буква
""")
    pandoc("pandoc-formula.docx", "Доля равна $\\frac{a}{b} = 0{,}5$ от числа классов.\n\n> Цитата из приказа.\n\n`строка кода`\n")


FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document>"""


def by_libreoffice():
    sources = {}
    levels = "".join(f'<text:list-level-style-number text:level="{n}" style:num-format="{f}" style:num-suffix="{s}" text:display-levels="{d}"/>'
                     for n, f, s, d in ((1, "1", ".", 1), (2, "1", ".", 2), (3, "а", ")", 1)))
    item = lambda text, inner="": f"<text:list-item><text:p>{text}</text:p>{inner}</text:list-item>"
    lst = lambda items, more="": f'<text:list text:style-name="L1"{more}>{items}</text:list>'
    sources["lo-regulation.fodt"] = FODT.format(
        styles="", automatic=f'<text:list-style style:name="L1">{levels}</text:list-style>',
        text="<text:h text:outline-level=\"1\">ПОЛОЖЕНИЕ</text:h>"
        + lst(item("Общие положения", lst(item("Положение выдумано.") + item("Термины:", lst(item("платформа;") + item("профиль.")))))
              + item("Администратор", lst(item("Назначается приказом<text:note text:id=\"n1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Приказ выдуман.</text:p></text:note-body></text:note>."))))
        + "<text:p>Абзац между.</text:p>" + lst(item("Продолжение списка"), ' text:continue-numbering="true"')
        + '<text:p>Ссылка: <text:a xlink:type="simple" xlink:href="https://primer.example/">сайт школы</text:a>.<text:note text:id="n2" text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Концевая сноска.</text:p></text:note-body></text:note></text:p>')
    sources["lo-changes.fodt"] = FODT.format(
        styles="", automatic='<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
        text='<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>М</dc:creator><dc:date>2024-09-02T08:00:00</dc:date></office:change-info><text:p>старый </text:p></text:deletion></text:changed-region>'
        '<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>М</dc:creator><dc:date>2024-09-02T08:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>'
        '<text:p>Утвердить <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>новый <text:change-end text:change-id="c2"/>порядок.</text:p>'
        '<text:p>Видно<text:span text:style-name="T1"> скрыто</text:span>.</text:p>'
        '<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>План</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>'
        '<table:table-row><table:table-cell><text:p>май</text:p></table:table-cell><table:table-cell><text:p>отчёт</text:p></table:table-cell></table:table-row></table:table>'
        '<text:p>После<draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>В рамке</text:p></draw:text-box></draw:frame></text:p>')
    sources["lo-page.html"] = """<html><head><meta charset="utf-8"></head><body><h1>ПРИКАЗ</h1><ol><li>Утвердить положение.</li><li>Назначить:<ol type="a"><li>администратора;</li><li>заместителя.</li></ol></li><li value="7">Седьмой.</li></ol>
<ul><li>маркер</li></ul><table><tr><th>Роль</th><th>Срок</th></tr><tr><td>учитель</td><td>май</td></tr></table><p>Канал <a href="https://primer.example/kanal">школы</a><br>со второй строки</p></body></html>"""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in sources.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        common = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
        odt = [f"{folder}/{name}" for name in sources if name.endswith("fodt")]
        subprocess.run([*common, "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, *odt], check=True, timeout=180, stdout=subprocess.DEVNULL)
        subprocess.run([*common, "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, f"{folder}/lo-page.html"], check=True, timeout=180, stdout=subprocess.DEVNULL)
        for name in sources:
            repack(Path(folder, name).with_suffix(".docx"), FOLDER / Path(name).with_suffix(".docx").name)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for make in (lists, structure, packages, by_python_docx, by_pandoc, by_libreoffice):
        make()
