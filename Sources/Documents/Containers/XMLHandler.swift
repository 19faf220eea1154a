/// Takes the events of an XML part in order.
protocol XMLHandler: AnyObject {
  /// Set by the handler to stop the parser.
  var failure: ReadingError? { get }

  /// Whether text is of interest just now.
  var wantsText: Bool { get }

  /// An element begins.
  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes)

  /// An element ends.
  func end(_ name: String, _ namespace: XMLNamespace)

  /// Text stands here; it may come in several pieces.
  func text(_ bytes: [UInt8])
}
