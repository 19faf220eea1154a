internal import Documents
internal import YAML

extension Drafter {
  /// Loads the templates of `draft` in the folder of rules; a folder added may replace each of the files by its own.
  ///
  /// - Parameters:
  ///   - knowledge: the packs whose wording is taken, and the registry of acts.
  ///   - base: the program's own rules.
  ///   - folders: folders added to them, the last of which decides.
  public init(
    _ knowledge: Knowledge, from base: RulesFolder, adding folders: [RulesFolder] = []
  ) throws(KnowledgeError) {
    var files: [String: String] = [:]
    for folder in [base] + folders {
      for path in folder.files(in: "draft") {
        files[path.split(separator: "/").last.map(String.init) ?? path] = path
      }
    }
    var rules: [RuleID: Rule] = [:]
    for rule in knowledge.rules { rules[rule.id] = rule }
    let words = try Self.read("words.yaml", files, base) { file, bytes throws(YAMLError) in
      try DraftWordsReader(file: file, rules: Set(rules.keys)).read(bytes)
    }
    var parts: [[DraftTemplate.Block]] = []
    for part in DraftTemplate.Part.allCases {
      let blocks = try Self.read("\(part.rawValue).yaml", files, base) { file, bytes throws(YAMLError) in
        try DraftTemplateReader(file: file, words: words, rules: rules, registry: knowledge.acts).read(bytes)
      }
      parts.append(blocks)
    }
    self.init(DraftTemplate(words: words, parts: parts), rules, knowledge.acts)
  }

  private static func read<Content>(
    _ name: String, _ files: [String: String], _ base: RulesFolder,
    _ content: (String, [UInt8]) throws(YAMLError) -> Content
  ) throws(KnowledgeError) -> Content {
    let path = files[name] ?? "\(base.path)/draft/\(name)"
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try SourceFile.read(path: path)
    } catch {
      throw .unreadable(path: path, error)
    }
    do throws(YAMLError) {
      return try content(path, bytes)
    } catch {
      throw .malformed(error)
    }
  }
}
