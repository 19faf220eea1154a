/// Turns documents of old formats into ones that this program reads, with the best converter that is installed.
struct OfficeConverter: Sendable {
  let programs: HelperPrograms

  /// The names under which LibreOffice is installed.
  private static let office = ["soffice", "libreoffice"]

  /// The document in the content as LibreOffice reads it, or `nil` where LibreOffice is not installed.
  func document(in content: SourceContent, kind: String) throws(ReadingError) -> Document? {
    guard let program = programs.first(of: Self.office) else { return nil }
    let folder = try PrivateFolder.forReading()
    let name = "document.\(kind.lowercased())"
    try folder.writeForReading(content.bytes, to: name)
    let message: String
    do {
      try folder.makeFolder("profile")
      try folder.makeFolder("profile/user")
      try folder.write(Array(Self.settings.utf8), to: "profile/user/registrymodifications.xcu")
      let conversion = ChildProcess(
        program: program,
        arguments: [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck",
          "--convert-to", "docx", "--outdir", folder.path, name,
        ], bounds: .conversion.within(content.limits), programs: programs)
      message = try conversion.run(in: folder).message
    } catch {
      throw .program(error)
    }
    guard folder.has("document.docx") else {
      // LibreOffice ends with status 0 even so.
      if message.contains("could not be loaded") { throw .damaged(kind: kind, reason: "LibreOffice его не открывает") }
      throw .program(.noResult(program: program, message: message))
    }
    var converted = content
    converted.bytes = try SourceFile.read(path: folder.path(of: "document.docx"), limits: content.limits)
    return try DOCXReader().read(converted)
  }

  /// What a text converter prints for the content, or `nil` where it is not installed.
  func text(
    of content: SourceContent, kind: String, program: String, arguments: [String]
  ) throws(ReadingError) -> [UInt8]? {
    guard programs.path(of: program) != nil else { return nil }
    let folder = try PrivateFolder.forReading()
    let name = "document.\(kind.lowercased())"
    try folder.writeForReading(content.bytes, to: name)
    let conversion = ChildProcess(
      program: program, arguments: arguments + [name], bounds: .extraction.within(content.limits), programs: programs)
    do {
      let output = try conversion.run(in: folder).output
      return Array(String(decoding: output, as: UTF8.self).utf8)
    } catch {
      guard case .failed(_, _, let message) = error else { throw .program(error) }
      throw .damaged(kind: kind, reason: message.split(separator: "\n").first.map { String($0.prefix(200)) } ?? program)
    }
  }

  /// Settings of the profile: no macros run, and nothing is loaded from elsewhere.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
    </oor:items>
    """
}
