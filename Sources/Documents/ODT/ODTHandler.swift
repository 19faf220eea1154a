/// A handler of a part whose elements are those of an OpenDocument text.
protocol ODTHandler: XMLHandler {
  /// An element begins; see ``XMLHandler/start(_:_:)``.
  mutating func start(_ element: ODTElement, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool

  /// An element ends.
  mutating func end(_ element: ODTElement) throws(ReadingError)
}

extension ODTHandler {
  static func code(of name: String, in namespace: String) -> UInt8 { ODTElement(name, in: namespace).rawValue }

  mutating func start(_ code: UInt8, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool {
    try start(ODTElement(rawValue: code) ?? .other, attributes)
  }

  mutating func end(_ code: UInt8) throws(ReadingError) { try end(ODTElement(rawValue: code) ?? .other) }

  mutating func text(_ bytes: Span<UInt8>) {}
}
