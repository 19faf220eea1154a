public import Compliance
internal import Regulations

/// What is asked of an audit.
public struct AuditOptions: Sendable {
  /// What makes up a school.
  public enum SchoolUnit: String, Sendable, Hashable, CaseIterable {
    /// All files of a folder; a file right in a folder that was named is a school by itself.
    case folder
    /// Each file.
    case file
  }

  /// By what documents are judged.
  public var check: CheckOptions
  /// The folder of results.
  public var output: String
  /// Which files are checked.
  public var discovery = Discovery.Options()
  /// What makes up a school, where no list says it.
  public var schoolUnit = SchoolUnit.folder
  /// The file that says which path belongs to which school, `nil` for none.
  public var schools: String?
  /// How many documents are judged at once; `nil` for as many as the machine has cores.
  public var jobs: Int?
  /// Whether each document gets a page.
  public var writesPages = true
  /// Whether pages print the names of people.
  public var showsNames = false

  /// The most documents at once.
  public static let mostJobs = 256

  /// Makes options for results in a folder.
  public init(check: CheckOptions, output: String) {
    self.check = check
    self.output = output
  }

  /// Everything that changes what is said of a document, besides files: in one line.
  var fingerprint: String {
    let limits = check.failureThreshold.map { "\($0)" } ?? ""
    let names = (["only"] + check.only.sorted() + ["skip"] + check.skip.sorted()).joined(separator: ",")
    return [
      "as-of=\(check.asOf)", "type=\(check.organisationType?.rawValue ?? "")", "ocr=\(check.ocr)",
      "fail-on=\(limits)", names, "names=\(showsNames)", "pages=\(writesPages)",
    ].joined(separator: " ")
  }
}
