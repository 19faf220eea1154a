public import ArgumentParser
public import Documents
public import Regulations
public import Reports

extension OCRPolicy: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Organisation.OrganisationType: ExpressibleByArgument {}
