public import Compliance
public import Documents
internal import Regulations
public import Russian

/// Renders the acts of a file as Akoma Ntoso 3.0, the XML standard of OASIS for legal documents.
///
/// A file with one act gives one document, a file with several a collection of them. All text of the file is in it once,
/// in its order; what norma understood stands around it as markup. `docs/akoma-ntoso.md` says what becomes of what.
///
/// There is at least one act, because a file without text is not read.
public struct AkomaNtosoRenderer: BundleRenderer {
  private let lexicon: Lexicon
  private let registry: ActRegistry

  /// Makes a renderer of models whose concepts are those of `lexicon`.
  public init(_ lexicon: Lexicon, registry: ActRegistry = ActRegistry()) {
    self.lexicon = lexicon
    self.registry = registry
  }

  /// The acts in UTF-8, with a closing line feed.
  public func render(_ model: JudgedModel, path: String) throws(XMLWritingError) -> [UInt8] {
    let bundle = model.bundle
    let xml = try XMLWriter()
    let metadata = AkomaNtosoMetadata(bundle, registry: registry, marks: InlineMark.all(in: bundle, lexicon: lexicon))
    var writer = AkomaNtosoWriter(xml, bundle, metadata)
    xml.element("akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"]) {
      if bundle.acts.count == 1 {
        writer.document(0, isOutermost: true)
      } else {
        writer.collection()
      }
    }
    return try xml.finish()
  }
}
