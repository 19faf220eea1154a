internal import Documents
internal import Mustache
internal import Reports

/// The template of `index.html` with its style and script, as the build put them into the program.
struct RegionTemplate: Sendable {
  static let shared = RegionTemplate()

  let style = String(decoding: PackageResources.region_css, as: UTF8.self)
  let script = String(decoding: PackageResources.region_js, as: UTF8.self)
  /// What browsers may run and load: this one style, this one script, and nothing else.
  let policy: String
  private let library: MustacheLibrary

  private init() {
    policy = """
      default-src 'none'; style-src '\(RegionTemplate.hash(style))'; script-src '\(RegionTemplate.hash(script))'; \
      base-uri 'none'; form-action 'none'
      """
    MustacheContentTypes.register(EscapedMarkup(), named: EscapedMarkup.name)
    var library = MustacheLibrary()
    do {
      try library.register(String(decoding: PackageResources.region_mustache, as: UTF8.self), named: "region")
    } catch {
      // The build decides what stands in the template, and a test renders it.
      preconditionFailure("template region: \(error)")
    }
    self.library = library
  }

  /// The page with these fields.
  func page(_ fields: Fields) -> String { library.render(fields, withTemplate: "region") ?? "" }

  private static func hash(_ text: String) -> String {
    "sha256-\(Base64.text(ofHexadecimal: ContentDigest.sha256(Array(text.utf8))))"
  }
}
