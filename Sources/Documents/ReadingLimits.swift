/// Bounds that keep one hostile file from harming the rest of a batch.
public struct ReadingLimits: Sendable, Hashable {
  /// The longest file that is read, in bytes.
  ///
  /// The longest real act seen has 3 MB with its scans; a text of 50 MB is not an act.
  public var fileBytes: Int
  /// The longest text of a document, in bytes of UTF-8, after decoding and unpacking.
  public var textBytes: Int
  /// The most blocks of a document.
  public var blocks: Int
  /// The deepest nesting of XML elements or HTML elements.
  public var depth: Int
  /// The most entries of a container.
  public var containerEntries: Int
  /// The longest unpacked part of a container, in bytes.
  public var partBytes: Int
  /// The highest ratio of unpacked to packed size of a part, above which it counts as a bomb.
  public var expansionRatio: Int
  /// The longest that one program may run that helps to read a file; most have less by themselves.
  public var helperTime: Duration

  /// Bounds that every real act keeps with a wide margin.
  public static let standard = ReadingLimits(
    fileBytes: 64 << 20, textBytes: 16 << 20, blocks: 200_000, depth: 256, containerEntries: 4_096,
    partBytes: 64 << 20, expansionRatio: 400)

  /// Makes a set of bounds.
  public init(
    fileBytes: Int, textBytes: Int, blocks: Int, depth: Int, containerEntries: Int, partBytes: Int,
    expansionRatio: Int, helperTime: Duration = .seconds(120)
  ) {
    self.fileBytes = fileBytes
    self.textBytes = textBytes
    self.blocks = blocks
    self.depth = depth
    self.containerEntries = containerEntries
    self.partBytes = partBytes
    self.expansionRatio = expansionRatio
    self.helperTime = helperTime
  }
}
