#!/usr/bin/python3
"""Writes the invented PDF, DOC and RTF files of this folder anew: make-pdf.py [FOLDER].

Needs LibreOffice (soffice), hyphen-ru, qpdf and poppler-utils. The files are committed, because every version of LibreOffice
writes other bytes; run this only to change them, then record the readings.
"""
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

HOME = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("style", "style"), ("text", "text"), ("table", "table")]
) + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'


def odt(body, header="", footer="", columns=1, align="left", hyphenate=False, size=12, indent="1.25cm", width="21cm"):
    """A flat ODT document with one page style."""
    sections = f'<style:columns fo:column-count="{columns}" fo:column-gap="1cm"/>' if columns > 1 else ""
    body_style = f"""<style:style style:name="B" style:family="paragraph"><style:paragraph-properties
      fo:text-align="{align}" fo:text-indent="{indent}" fo:hyphenation-ladder-count="no-limit"/><style:text-properties
      fo:hyphenate="{str(hyphenate).lower()}" fo:hyphenation-remain-char-count="2"
      fo:hyphenation-push-char-count="2"/></style:style>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif"
 fo:font-family="'Liberation Serif'" fo:font-size="{size}pt" fo:language="ru" fo:country="RU"/></style:default-style>
 <style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>{body_style}
<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"
 fo:margin-bottom="0.3cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="L" style:family="paragraph"/>
<style:style style:name="R" style:family="paragraph"><style:paragraph-properties fo:margin-left="9cm"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties>{sections}</style:section-properties></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="{width}" fo:page-height="29.7cm"
 fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/>
 <style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
{f'<style:header><text:p>{header}</text:p></style:header>' if header else ''}
{f'<style:footer><text:p text:style-name="C">{footer}</text:p></style:footer>' if footer else ''}
</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


def paragraphs(text, style="B"):
    return "".join(f'<text:p text:style-name="{style}">{line.strip()}</text:p>' for line in text.strip().splitlines())


def table(*rows):
    columns = len(rows[0])
    body = "".join(
        "<table:table-row>" + "".join(
            f"<table:table-cell>{paragraphs(cell, 'L')}</table:table-cell>" for cell in row) + "</table:table-row>"
        for row in rows)
    return f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>{body}</table:table>'


STAMPS = table((
    "ПРИНЯТО\nна заседании педагогического совета\nМБОУ СОШ № 7 п. Заречье\n(протокол от 28.08.2024 № 1)",
    "УТВЕРЖДЕНО\nприказом директора\nМБОУ СОШ № 7 п. Заречье\nот 30.08.2024 № 112-о"))

RULES = """
1. Общие положения
1.1. Настоящее Положение определяет порядок работы школы на учебной платформе «Пример» и разработано в соответствии с Уставом школы.
1.2. Участниками общения на платформе являются педагогические работники, обучающиеся и их родители (законные представители).
1.3. Работа на платформе бесплатна для всех участников образовательных отношений; внеурочное общение организуется так же.
2. Обязанности администратора
2.1. Администратор назначается приказом директора из числа педагогических работников и выполняет следующее:
– регистрирует школу на платформе и поддерживает сведения о ней в актуальном состоянии;
– создаёт сообщества классов и рассылает ссылки-приглашения классным руководителям;
– обновляет списки обучающихся после каждого приказа о зачислении или отчислении;
– консультирует педагогических работников по вопросам работы на платформе.
2.2. Классный руководитель ведёт чат класса, отвечает на вопросы родителей в рабочее время и сообщает администратору о неполадках.
3. Заключительные положения
3.1. Положение применяется с даты, когда его утвердили, пока его не сменит другое.
"""

LONG = RULES + """
4. Порядок размещения материалов
4.1. Учитель размещает задания не позднее 15 часов дня, предшествующего уроку, и указывает срок их выполнения.
4.2. Видеозанятия проводятся по расписанию, утверждённому директором школы, и длятся не более 30 минут.
4.3. Запись видеозанятия хранится в закрытом сообществе класса до окончания учебного года.
5. Безопасность
5.1. Участники не размещают на платформе персональные данные третьих лиц и сведения, не связанные с образовательной деятельностью.
5.2. О попытке постороннего лица вступить в сообщество немедленно сообщают администратору.
5.3. Администратор раз в четверть сверяет перечень участников со списками классов и удаляет выбывших.
"""


def office(source, target, kind, reader=None):
    """Converts with LibreOffice in a profile of its own."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *([f"--infilter={reader}"] if reader else []),
             "--convert-to", kind, "--outdir", folder, str(source)], check=True, capture_output=True)
        suffix = kind.split(":")[0]
        made = Path(folder) / f"{Path(source).stem}.{suffix}"
        target.write_bytes(made.read_bytes())


def make(name, document, kind="pdf", suffix="fodt"):
    reader = "HTML (StarWriter)" if suffix == "html" else None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"source.{suffix}"
        source.write_text(document, encoding="utf-8")
        office(source, HOME / name, kind, reader)
    print(name, (HOME / name).stat().st_size)


def run(*words):
    subprocess.run([str(word) for word in words], check=True, capture_output=True)


def pdf():
    make("pdf/stamps.pdf", odt(STAMPS + paragraphs("ПОЛОЖЕНИЕ\nо работе на учебной платформе «Пример»", "C") + paragraphs(RULES)))
    make("pdf/two-columns.pdf", odt(
        paragraphs("ПАМЯТКА\nдля родителей МБОУ СОШ № 7 п. Заречье", "C")
        + f'<text:section text:style-name="S" text:name="s">{paragraphs(LONG)}</text:section>',
        columns=2, size=12, indent="0cm", align="justify", hyphenate=True))
    pages = LONG.strip().split("\n")
    body = paragraphs("ПОЛОЖЕНИЕ\nо работе на учебной платформе «Пример»", "C")
    for start in range(0, len(pages), 7):
        if start: body += '<text:p text:style-name="P"/>'
        body += paragraphs("\n".join(pages[start:start + 7]))
    make("pdf/running-heads.pdf", odt(
        body, header="МБОУ СОШ № 7 п. Заречье. Положение о работе на учебной платформе",
        footer='Страница <text:page-number text:select-page="current">1</text:page-number> из <text:page-count>1</text:page-count>'))
    make("pdf/page-numbers.pdf", odt(
        body, footer='<text:page-number text:select-page="current">1</text:page-number>', size=14, align="justify"))
    make("pdf/hyphens.pdf", odt(
        paragraphs("ПРИКАЗ", "C") + paragraphs(LONG), align="justify", hyphenate=True, size=14, width="16cm"))
    plan = table(
        ("№", "Мероприятие", "Срок", "Ответственный"),
        ("1", "Назначить администратора платформы", "до 1 сентября", "директор"),
        ("2", "Создать сообщества классов и разослать приглашения", "до 5 сентября", "администратор"),
        ("3", "Провести собрание родителей", "до 20 сентября", "классные руководители"))
    make("pdf/table.pdf", odt(
        paragraphs("План перехода на учебную платформу\nМБОУ ООШ с. Ключики на 2024/2025 учебный год", "C") + plan
        + paragraphs("\nДиректор школы \t\t\t\t\t И. И. Выдуманный", "L")))
    web = """<html><head><meta charset="utf-8"></head><body><h1>Приказ № 15</h1><p>от 02.09.2024</p>
<p>О назначении администратора платформы «Пример»</p><p>ПРИКАЗЫВАЮ:</p><ol><li>Назначить администратором платформы
учителя информатики Выдумкину А. А.</li><li>Выдумкиной А. А. до 10.09.2024:<ul><li>зарегистрировать школу;</li>
<li>создать сообщества классов.</li></ul></li><li>Контроль оставляю за собой.</li></ol></body></html>"""
    make("pdf/order-web.pdf", web, suffix="html")
    short = """О создании рабочей группы по переходу на учебную платформу
В целях подготовки к новому учебному году и на основании решения педагогического совета
ПРИКАЗЫВАЮ:
1. Создать рабочую группу: А. А. Выдумкина, учитель; В. В. Мнимая, педагог-психолог; Г. Г. Небылицын, заместитель директора.
2. Рабочей группе до 20 августа представить план перехода. 3. Приказ довести до сведения работников МБОУ СОШ № 7."""
    make("pdf/short-order.pdf", odt(
        paragraphs("ПРИКАЗ", "C") + paragraphs("15.07.2024 № 96", "L") + paragraphs(short), size=16, width="15cm", align="justify"))
    annexes = "".join(
        f'<text:p text:style-name="P">Приложение {number}</text:p>' + paragraphs("к приказу от 15.07.2024 № 96", "L")
        + paragraphs(title, "C") + paragraphs(text)
        for number, title, text in [
            (1, "Состав рабочей группы", "1. А. А. Выдумкина, учитель."),
            (2, "Форма согласия", "Я, родитель ученика, согласен на его регистрацию на платформе."),
            (3, "Форма отчёта", "Отчёт сдают до 25 числа каждого месяца.")])
    make("pdf/annexes.pdf", odt(
        paragraphs("ПРИКАЗ", "C") + paragraphs("1. Утвердить состав рабочей группы и формы документов.") + annexes,
        header="МБОУ СОШ № 7 п. Заречье"))
    stamps = HOME / "pdf/stamps.pdf"
    run("qpdf", "--encrypt", "пароль", "владелец", "256", "--", stamps, HOME / "pdf/encrypted.pdf")
    run("qpdf", "--encrypt", "", "владелец", "256", "--extract=n", "--print=none", "--", HOME / "pdf/table.pdf", HOME / "pdf/restricted.pdf")
    data = stamps.read_bytes()
    (HOME / "pdf/damaged.pdf").write_bytes(data[:1500] + b"\n" + bytes(range(256)) * 4)
    scan(HOME / "pdf/stamps.pdf", HOME / "pdf/scan.pdf")
    wrong = (RULES[:600].strip().replace("«", "").replace("»", "").replace("–", "-")).encode("cp1251")
    scan(HOME / "pdf/order-web.pdf", HOME / "pdf/garbled.pdf", wrong)


def scan(source, target, layer=b""):
    """A PDF of pictures of the pages of another, with a layer of invisible text in a Latin font."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", "200", "-mono", source, f"{folder}/page")
        objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
        pages = sorted(Path(folder).glob("page*.pbm"))
        for page in pages:
            _, size, bits = page.read_bytes().split(b"\n", 2)
            width, height = map(int, size.split())
            packed = zlib.compress(bits, 9)
            drawing = b"q 595 0 0 842 0 0 cm /I Do Q"
            for row, line in enumerate(layer.splitlines()):
                line = line.replace(b"(", b"").replace(b")", b"")
                drawing += b" BT 3 Tr /F 8 Tf 20 %d Td (%s) Tj ET" % (800 - 12 * row, line)
            number = len(objects) + 1
            objects += [
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>"
                b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>"
                % (number + 1, number + 2),
                b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
                b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]"
                b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (width, height, len(packed), packed)]
        objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
            len(pages), b" ".join(b"%d 0 R" % (3 + 3 * index) for index in range(len(pages))))
        data = b"%PDF-1.4\n"
        offsets = []
        for number, body in enumerate(objects, 1):
            offsets.append(len(data))
            data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(data)
        data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        data += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
        target.write_bytes(data)


def doc():
    act = odt(STAMPS + paragraphs("ПОЛОЖЕНИЕ\nо работе на учебной платформе «Пример»", "C") + paragraphs(RULES))
    make("doc/regulation.doc", act, kind="doc")
    page = """<html><head><meta charset="utf-8"></head><body><h1>Приказ</h1><ol><li>Назначить администратором учителя
Выдумкину А. А.</li><li>Поручить администратору:<ol type="a"><li>создать сообщества классов;</li><li>разослать
приглашения.</li></ol></li><li>Контроль оставляю за собой.</li></ol><table border="1"><tr><th>Роль</th><th>Срок</th></tr>
<tr><td>Учитель</td><td>до 5 сентября</td></tr></table></body></html>"""
    make("doc/numbered-order.doc", page, kind="doc:MS Word 97", suffix="html")
    (HOME / "doc/web-page.doc").write_bytes(page.encode("cp1251", "xmlcharrefreplace").replace(b"utf-8", b"windows-1251"))
    make("rtf/regulation.rtf", act, kind="rtf")
    make("rtf/numbered-order.rtf", page, kind="rtf:Rich Text Format", suffix="html")
    (HOME / "doc/rich-text.doc").write_bytes((HOME / "rtf/windows-1251.rtf").read_bytes())
    data = (HOME / "doc/regulation.doc").read_bytes()
    (HOME / "doc/cut.doc").write_bytes(data[:4096])


def hand_written_rtf():
    lines = ["ПРИКАЗ", "от 02.09.2024 № 15", "О назначении администратора платформы «Пример»",
             "1. Назначить администратором учителя информатики Выдумкину А. А.",
             "2. Выдумкиной А. А. создать сообщества классов — до 10 сентября.", "Директор школы И. И. Выдуманный"]
    body = b"\\par\n".join(
        b"".join(b"\\'%02x" % byte if byte >= 0x80 else bytes([byte]) for byte in line.encode("cp1251")) for line in lines)
    (HOME / "rtf/windows-1251.rtf").write_bytes(
        b"{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\froman\\fcharset204 Times New Roman;}}\n"
        b"{\\info{\\author \\'c2\\'fb\\'e4\\'f3\\'ec\\'ea\\'e8\\'ed\\'e0}}\\f0\\fs28 " + body + b"\\par}\n")


for folder in ["pdf", "doc", "rtf"]: (HOME / folder).mkdir(parents=True, exist_ok=True)
hand_written_rtf()
doc()
pdf()
