/// What is to be noted in a file and added to it, in terms of the blocks that a reader finds there.
public struct DocumentRevision: Sendable, Hashable {
  /// A comment on the paragraph of a block.
  public struct Comment: Sendable, Hashable {
    /// The block, counted from 0.
    public var block: Int
    /// What it says, one entry a paragraph.
    public var paragraphs: [String]

    /// Makes a comment on a block, which is counted from 0.
    public init(block: Int, paragraphs: [String]) {
      self.block = block
      self.paragraphs = paragraphs
    }
  }

  /// A paragraph that is proposed.
  public struct Insertion: Sendable, Hashable {
    /// The block behind whose paragraph it goes, counted from 0; behind the whole table where that stands in one.
    public var after: Int
    /// The block whose style and list it takes, counted from 0; `nil` for those of plain text.
    public var like: Int?
    /// Its text; with its number, where that is typed by hand.
    public var text: String
    /// What a comment on it says, one entry a paragraph; empty for none.
    public var comment: [String]

    /// Makes a paragraph behind one block in the form of another; blocks are counted from 0.
    public init(after: Int, like: Int?, text: String, comment: [String] = []) {
      self.after = after
      self.like = like
      self.text = text
      self.comment = comment
    }
  }

  /// Under whose name comments and changes stand.
  public var author: String
  /// The day and hour they carry, as XML Schema writes it: «2026-11-21T00:00:00Z».
  public var date: String
  /// All comments that the author is to have in the file; `nil` leaves comments as they are.
  ///
  /// What he has and is not among them is taken out, except on paragraphs that he proposed and nobody accepted yet.
  public var comments: [Comment]?
  /// The paragraphs to propose, in order of the file where several go behind one block.
  public var insertions: [Insertion]

  /// Makes a revision in the name of an author.
  public init(author: String, date: String, comments: [Comment]? = nil, insertions: [Insertion] = []) {
    self.author = author
    self.date = date
    self.comments = comments
    self.insertions = insertions
  }
}
