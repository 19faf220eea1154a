import Compliance
import Foundation
import Testing

@testable import Reports

/// Every renderer takes hostile text for text: the real readers of its format find it well-formed and nothing to obey.
@Suite struct HostileTextTests {
  /// A format in a language.
  static let all = ReportFormat.allCases.flatMap { format in ReportLanguage.allCases.map { (format, $0) } }

  /// What reads each format in earnest: modules of Python, and a script that complains.
  private static let readers: [ReportFormat: (modules: String, script: String)] = [
    .text: ("sys", "text = sys.stdin.buffer.read().decode('utf-8'); assert text.endswith('\\n')"),
    .json: (
      "json", "log = json.loads(sys.stdin.buffer.read().decode('utf-8')); assert len(log['documents']) == \(files)"
    ),
    .ndjson: (
      "json",
      """
      lines = sys.stdin.buffer.read().decode("utf-8").split("\\n")
      assert lines.pop() == "" and len(lines) == \(files)
      for line in lines: json.loads(line)
      """
    ),
    .markdown: (
      "json",
      """
      import subprocess
      tree = json.loads(subprocess.run(
          ["/usr/bin/pandoc", "-f", "gfm+tex_math_dollars", "-t", "json"], stdin=sys.stdin, check=True, capture_output=True).stdout)
      allowed = {"Header", "Para", "Plain", "Str", "Space", "Strong", "Emph", "BulletList", "HorizontalRule", "BlockQuote",
                 "Table", "SoftBreak", "LineBreak", "AlignDefault", "AlignLeft", "AlignRight", "ColWidthDefault", "Code"}
      def words(nodes): return "".join(node.get("c", " ") if node["t"] in ("Str", "Space") else "" for node in nodes)
      def walk(node):
          if isinstance(node, dict):
              kind = node.get("t")
              if kind == "Link":
                  # Bare addresses become links that show where they lead; nothing else may.
                  assert node["c"][2][0].removeprefix("mailto:") == words(node["c"][1]).removeprefix("mailto:"), node
                  assert node["c"][2][0].startswith(("https://", "http://", "mailto:")), node
                  return
              assert kind is None or kind in allowed, kind
              for value in node.values(): walk(value)
          elif isinstance(node, list):
              for value in node: walk(value)
      walk(tree["blocks"])
      """
    ),
    .html: (
      "html.parser",
      """
      tags = {"script": 0, "style": 0}
      class Page(html.parser.HTMLParser):
          def handle_starttag(self, tag, attributes):
              assert tag not in ("img", "iframe", "object", "embed", "link", "base", "marquee", "video", "audio"), tag
              if tag in tags: tags[tag] += 1
              for name, value in attributes:
                  assert not name.startswith("on") and name not in ("src", "style", "srcdoc", "action"), name
                  assert name != "href" or value.startswith("#"), value
      page = Page()
      page.feed(sys.stdin.buffer.read().decode("utf-8"))
      page.close()
      assert tags == {"script": 1, "style": 1}, tags
      """
    ),
    .csv: (
      "csv",
      """
      rows = list(csv.reader(open(0, encoding="utf-8-sig", newline=""), strict=True))
      assert len(rows) >= \(files) and all(len(row) == len(rows[0]) for row in rows)
      for row in rows[1:]:
          for cell in row:
              assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠")) and not cell.startswith(("\\t", "\\r", "\\n")), cell
      """
    ),
    .xlsx: (
      "openpyxl",
      """
      import io, zipfile
      import xml.etree.ElementTree as xml
      file = io.BytesIO(sys.stdin.buffer.read())
      for part in zipfile.ZipFile(file).namelist(): xml.fromstring(zipfile.ZipFile(file).read(part))
      book = openpyxl.load_workbook(file)
      assert len(book.worksheets) == 3 and book.worksheets[0].max_row == \(files) + 1
      for sheet in book:
          for row in sheet.iter_rows():
              for cell in row:
                  assert cell.data_type in "sn" and cell.hyperlink is None, cell.coordinate
                  assert len(str(cell.value).encode("utf-16-le")) <= 2 * 32767
      """
    ),
    .sarif: (
      "json",
      "log = json.loads(sys.stdin.buffer.read().decode('utf-8')); assert len(log['runs'][0]['artifacts']) == \(files)"
    ),
    .junit: (
      "junitparser",
      """
      import xml.etree.ElementTree as xml
      data = sys.stdin.buffer.read()
      known = {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped"}
      for element in xml.fromstring(data).iter(): assert element.tag in known, element.tag
      assert len(list(junitparser.JUnitXml.fromstring(data))) == \(files)
      """
    ),
  ]

  private static let files = HostileReport.texts.count * 3

  @Test(arguments: all) func everyRendererSurvivesHostileText(format: ReportFormat, language: ReportLanguage) throws {
    let reader = try #require(Self.readers[format], "add what reads this format")
    let bytes = try format.render(HostileReport.report, options: ReportOptions(language: language))
    #expect(!bytes.isEmpty)
    let missing = format == .markdown ? !FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc") : false
    guard !missing, Python.has(reader.modules) else {
      print("skipped: nothing here reads \(format.rawValue) (\(reader.modules))")
      return
    }
    let complaint = try Python.complaint("import sys, \(reader.modules)\n\(reader.script)", [], bytes)
    #expect(complaint == "")
  }

  @Test(arguments: all) func noTerminalObeysAnyFormat(format: ReportFormat, language: ReportLanguage) throws {
    guard !format.isBinary else { return }
    var bytes = try format.render(HostileReport.report, options: ReportOptions(language: language))
    if format == .csv { bytes.removeFirst(3) }
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let suspects = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    #expect(suspects.isEmpty, "\(Set(suspects.map { String($0.value, radix: 16) }).sorted())")
  }
}
