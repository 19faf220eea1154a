public import ArgumentParser
public import Regulations
public import Reports

extension ReportFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Organisation.OrganisationType: ExpressibleByArgument {}
