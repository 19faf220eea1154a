/// Writes values one behind the other, little-endian.
public struct ByteWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Starts with nothing.
  public init() {}

  /// Writes a number in its own width.
  public mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    var rest = number.littleEndian
    withUnsafeBytes(of: &rest) { bytes.append(contentsOf: $0) }
  }

  /// Writes the count and the UTF-8 of a text.
  public mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes the count and the numbers of an array.
  public mutating func write<Number: FixedWidthInteger>(_ numbers: [Number]) {
    write(UInt32(numbers.count))
    #if _endian(little)
      numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    #else
      for number in numbers { write(number) }
    #endif
  }
}

/// Reads what ``ByteWriter`` wrote; every count is checked against what is left.
public struct ByteReader: Sendable {
  /// The bytes end before the value does.
  public struct Truncated: Error {
    /// Makes the error.
    public init() {}
  }

  private let bytes: [UInt8]
  private var position: Int

  /// Starts at an offset of `bytes`.
  public init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { position == bytes.count }

  /// Reads a number.
  public mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Truncated) -> Number {
    let width = MemoryLayout<Number>.size
    guard bytes.count - position >= width else { throw Truncated() }
    let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Number.self) }
    position += width
    return Number(littleEndian: value)
  }

  /// Reads a text.
  public mutating func text() throws(Truncated) -> String {
    let count = Int(try number(UInt32.self))
    guard bytes.count - position >= count else { throw Truncated() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// Reads an array of numbers.
  public mutating func numbers<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Truncated) -> [Number] {
    let count = Int(try number(UInt32.self))
    let width = MemoryLayout<Number>.size
    guard count <= (bytes.count - position) / width else { throw Truncated() }
    let start = position
    position += count * width
    let numbers = [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[start..<start + count * width]))
      }
      initialized = count
    }
    #if _endian(little)
      return numbers
    #else
      return numbers.map { Number(littleEndian: $0) }
    #endif
  }
}
