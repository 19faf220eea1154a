/// An act of law or a letter that the text cites by its number.
public struct Citation: Sendable, Hashable {
  /// What the cited act is, by the words before its number.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Федеральный закон, закон.
    case law
    /// Кодекс.
    case code
    /// Указ.
    case decree
    /// Постановление.
    case resolution
    /// Распоряжение.
    case directive
    /// Приказ.
    case order
    /// Письмо.
    case letter
    /// Методические рекомендации.
    case recommendations
    /// ГОСТ.
    case standard
    /// СП, СанПиН.
    case sanitaryRules = "sanitary-rules"
  }

  /// What it is, `nil` where no word before the number says so.
  public var kind: Kind?
  /// Who issued it, as printed between the kind and the number; empty where nothing stands there.
  public var issuer = ""
  /// The number in its normal form: «273-ФЗ», «1241», «04-423», «Р-210».
  public var number: String
  /// The date as printed, `nil` where none stands beside the number.
  public var date: PrintedDate?
  /// The title in the quotation marks behind number and date, without them; empty where none stands there.
  public var title = ""
  /// The tokens of the number.
  public var tokens: Range<Int>
  /// The clause it stands in.
  public var clause: Int

  /// Makes a citation of a number.
  public init(
    kind: Kind? = nil, issuer: String = "", number: String, date: PrintedDate? = nil, title: String = "",
    tokens: Range<Int> = 0..<0, clause: Int = 0
  ) {
    self.kind = kind
    self.issuer = issuer
    self.number = number
    self.date = date
    self.title = title
    self.tokens = tokens
    self.clause = clause
  }
}
