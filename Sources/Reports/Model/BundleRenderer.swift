public import Compliance
public import Documents
public import Russian

/// Turns the judged model of a file into the bytes of one output format.
///
/// The same model always gives the same bytes.
public protocol BundleRenderer: Sendable {
  /// Makes a renderer of models whose concepts are those of `lexicon`; cited acts are named by the registry.
  init(_ lexicon: Lexicon, registry: ActRegistry)

  /// The model in UTF-8, with a closing line feed.
  ///
  /// - Parameter path: the path of the file as given.
  func render(_ model: JudgedModel, path: String) throws(XMLWritingError) -> [UInt8]
}

extension ModelRenderer: BundleRenderer {}
