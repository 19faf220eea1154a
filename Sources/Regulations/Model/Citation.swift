/// An act of law or a letter that the text cites by its number.
public struct Citation: Sendable, Hashable {
  /// The number in its normal form: «273-ФЗ», «1241», «04-423», «Р-210».
  public var number: String
  /// The date as printed, `nil` where none stands beside the number.
  public var date: PrintedDate?
  /// The tokens of number and date.
  public var tokens: Range<Int>
  /// The clause it stands in.
  public var clause: Int
}
