internal import Documents
internal import Mustache

/// The templates of the page with its style and its script, as the build put them into the program.
struct PageTemplates: Sendable {
  /// The templates of a language, parsed when the first page in it is printed.
  static func `in`(_ language: ReportLanguage) -> PageTemplates {
    switch language {
    case .russian: russian
    case .english: english
    }
  }

  private static let russian = PageTemplates(PageWords.russian)
  private static let english = PageTemplates(PageWords.english)

  /// The files of `Templates` that are templates, by the names by which they include one another.
  static let sources: [(name: String, bytes: [UInt8])] = [
    ("page", PackageResources.page_mustache), ("filter", PackageResources.filter_mustache),
    ("symbols", PackageResources.symbols_mustache),
    ("document", PackageResources.document_mustache), ("matrix", PackageResources.matrix_mustache),
    ("finding", PackageResources.finding_mustache), ("text", PackageResources.text_mustache),
  ]

  /// The style sheet of the page.
  let style = String(decoding: PackageResources.page_css, as: UTF8.self)
  /// The script of the page.
  let script = String(decoding: PackageResources.page_js, as: UTF8.self)
  /// What browsers may run and load: this one style, this one script, and nothing else.
  let policy: String
  private let library: MustacheLibrary

  private init(_ words: PageWords) {
    policy = """
      default-src 'none'; style-src '\(PageTemplates.hash(style))'; script-src '\(PageTemplates.hash(script))'; \
      base-uri 'none'; form-action 'none'
      """
    MustacheContentTypes.register(EscapedMarkup(), named: EscapedMarkup.name)
    var library = MustacheLibrary()
    for (name, bytes) in PageTemplates.sources {
      do {
        try library.register(PageTemplates.source(bytes, words), named: name)
      } catch {
        // The build decides what stands in a template, and a test parses each.
        preconditionFailure("template \(name): \(error)")
      }
    }
    self.library = library
  }

  /// A template with the words of the language in place of `{{w.…}}`, so that none has to be looked up for each finding.
  static func source(_ bytes: [UInt8], _ words: PageWords) -> String {
    String(decoding: bytes, as: UTF8.self).replacing(/\{\{w\.(\w+)\}\}/) { match in
      words.fixed[String(match.1)].map(EscapedMarkup().escapeText) ?? ""
    }
  }

  /// The page with these fields.
  func page(_ fields: Fields) -> String { library.render(fields, withTemplate: "page") ?? "" }

  /// The hash of an inline text as a policy names it.
  private static func hash(_ text: String) -> String {
    "sha256-\(Base64.text(ofHexadecimal: ContentDigest.sha256(Array(text.utf8))))"
  }
}
