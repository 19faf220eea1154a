/// Takes the events of an XML part in order.
///
/// Elements come as the numbers that the handler has given to their names, so that nothing is compared or copied for
/// each of them. Handlers are values: what they keep is reached without the checks that shared objects need.
protocol XMLHandler {
  /// The handler's number for the elements of this name; asked once for each name of a part.
  static func code(of name: String, in namespace: String) -> UInt8

  /// An element begins.
  ///
  /// - Returns: whether what stands in it is of interest; if not, neither that nor the end of the element is reported.
  /// - Throws: why the document cannot be read; nothing else is reported then.
  mutating func start(_ code: UInt8, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool

  /// An element ends whose content was of interest.
  mutating func end(_ code: UInt8) throws(ReadingError)

  /// Text stands here; it may come in several pieces, each of whole characters.
  mutating func text(_ bytes: Span<UInt8>)
}
