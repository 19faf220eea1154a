internal import Compliance

/// What tells a finding from others of its file and stays when lines move.
enum FindingFingerprint {
  /// 16 hexadecimal digits, those of a baseline.
  static func of(_ finding: RuleResult) -> String { (finding.fingerprint ?? .empty).rawValue }
}
