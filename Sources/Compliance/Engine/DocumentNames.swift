internal import Regulations
internal import Russian

/// The name that the document itself uses for the platform, for ready wording.
struct DocumentNames {
  /// Forms that do not inflect, so that they stand in any case of the wording.
  enum Platform: String, Sendable {
    case sferum = "«Сферум»"
    case icop = "ИКОП «Сферум»"
  }

  let platform: Platform

  /// How many bytes «ИКОП» has in any case.
  private static let length = 8

  /// - Parameter sferum: the concept of the platform's own name.
  init(_ bundle: Bundle, sferum: ConceptID?) {
    let icop = bundle.mentions.contains { mention in
      mention.concept == sferum
        && mention.tokens.contains {
          Int(bundle.tokens[$0].length) == DocumentNames.length && bundle.string(of: $0..<$0 + 1).uppercased() == "ИКОП"
        }
    }
    platform = icop ? .icop : .sferum
  }
}
