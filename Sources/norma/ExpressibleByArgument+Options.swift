public import ArgumentParser
public import Audit
public import Compliance
public import Documents
public import Regulations
public import Reports

extension AuditOptions.SchoolUnit: ExpressibleByArgument {}

extension FilePattern: ExpressibleByArgument {
  /// Takes a pattern of file names.
  public init?(argument: String) { self.init(argument) }
}

extension FailureThreshold: ExpressibleByArgument {}
extension DraftFacts.Platform: ExpressibleByArgument {}
extension DraftFormat: ExpressibleByArgument {}
extension ModelFormat: ExpressibleByArgument {}
extension OCRPolicy: ExpressibleByArgument {}
extension RuleData.Format: ExpressibleByArgument {}
extension RuleList.Format: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Organisation.OrganisationType: ExpressibleByArgument {}
