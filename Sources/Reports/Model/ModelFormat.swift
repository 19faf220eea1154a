public import Compliance
public import Documents
public import Russian

/// The formats of a model; raw values are the words of `--format`.
public enum ModelFormat: String, Sendable, Hashable, CaseIterable {
  /// For programs: schema `norma.model/1`.
  case json
  /// For a terminal.
  case text
  /// For mail and issue trackers.
  case markdown
  /// For legal information systems: Akoma Ntoso 3.0, an XML standard of OASIS.
  case akn

  /// The renderer of the format.
  public var renderer: any BundleRenderer.Type {
    switch self {
    case .json: ModelRenderer.self
    case .text: ModelTextRenderer.self
    case .markdown: ModelMarkdownRenderer.self
    case .akn: AkomaNtosoRenderer.self
    }
  }

  /// The model in this format, in UTF-8.
  ///
  /// - Parameters:
  ///   - path: the path of the file as given.
  ///   - lexicon: the lexicon that the model was read with.
  ///   - registry: the acts by which citations are named.
  public func render(_ model: JudgedModel, path: String, lexicon: Lexicon, registry: ActRegistry = ActRegistry())
    throws(XMLWritingError) -> [UInt8]
  {
    try renderer.init(lexicon, registry: registry).render(model, path: path)
  }
}
