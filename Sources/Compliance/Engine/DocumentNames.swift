internal import Regulations
internal import Russian

/// The name that the document itself uses for the platform, for ready wording.
struct DocumentNames {
  private let platform: String

  init(_ bundle: Bundle, lexicon: Lexicon) {
    // Both forms do not inflect, so that they stand in any case of the wording.
    let icop = bundle.mentions.contains { mention in
      lexicon[mention.concept].name == "sferum"
        && mention.tokens.contains { bundle.string(of: $0..<$0 + 1).uppercased() == "ИКОП" }
    }
    platform = icop ? "ИКОП «Сферум»" : "«Сферум»"
  }

  func filled(_ text: String) -> String { text.replacing("{платформа}", with: platform) }
}
