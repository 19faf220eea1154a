internal import Regulations
internal import Russian

/// The names that the document itself uses for platform and organisation, for ready wording.
struct DocumentNames {
  private let platform: String
  private let organisation: String

  init(_ bundle: Bundle, lexicon: Lexicon) {
    let short = bundle.requisites.organisation.short
    organisation = short.isEmpty ? "организации" : short
    let sferum = lexicon.concept("sferum")
    let named = bundle.mentions.first { $0.concept == sferum }
    let text = named.map { bundle.string(of: $0.tokens).uppercased() } ?? ""
    platform = text == "ИКОП" || text.isEmpty ? "ИКОП «Сферум»" : "платформа «Сферум»"
  }

  func filled(_ text: String) -> String {
    text.replacing("{платформа}", with: platform).replacing("{организация}", with: organisation)
  }
}
