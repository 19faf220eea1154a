internal import Regulations

extension JudgedFile {
  /// The act that a token stands in.
  func act(ofToken token: Int) -> Int? { text.act(ofToken: token) }

  /// The dates of the acts that the rule is judged on; marks of signatures and sheets have dates of their own.
  var ownDates: [PrintedDate] { text.dates }
}
