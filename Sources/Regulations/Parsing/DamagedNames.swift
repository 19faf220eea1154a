internal import Documents
internal import Russian

/// Latin names that recognition read as Cyrillic: «УК-мессенджер», «ЧК-мессенджер», «\’К-мессенджер» are VK.
///
/// The lexicon knows these spellings, so only the printed text is repaired, not what it means.
enum DamagedNames {
  private static let messenger = ActWords.hashes(
    "мессенджер мессенджера мессенджеру мессенджером мессенджере мессенджеры мессенджеров")
  private static let misread = ActWords.hashes("ук чк")
  private static let rest = ActWords.hashes("к")
  private static let suffixes = [Array("УК".utf8), Array("ЧК".utf8)]
  /// «профилеУК»: the shortest word that may stand before the name, in bytes.
  private static let shortestGlued = 10

  static func repairs(_ tokens: [Token], of document: Document) -> [TextQuality.Repair] {
    var repairs: [TextQuality.Repair] = []
    for token in tokens.indices where messenger.contains(tokens[token].value) {
      var name = token - 1
      while name >= 0, tokens[name].isMark(.hyphen) || tokens[name].isMark(.dash) { name -= 1 }
      guard name >= 0, tokens[name].kind == .word else { continue }
      if tokens[name].flags.contains(.allCapitals), misread.contains(tokens[name].value) {
        repairs.append(.init(token: name, replacement: "VK"))
      } else if rest.contains(tokens[name].value), tokens[name].flags.contains(.capitalised),
        !tokens[name].flags.contains(.spaceBefore)
      {
        // The left part of the letters became a stroke or an apostrophe.
        var mark = name - 1
        while mark >= 0, tokens[mark].isMark(.other), name - mark <= 2 {
          repairs.append(.init(token: mark, replacement: ""))
          if tokens[mark].flags.contains(.spaceBefore) { break }
          mark -= 1
        }
        if mark < name - 1 || repairs.last?.token == name - 1 { repairs.append(.init(token: name, replacement: "VK")) }
      } else if tokens[name].flags.contains(.mixedCase), tokens[name].length >= shortestGlued {
        let word = document.text[tokens[name].range]
        guard suffixes.contains(where: { word.suffix($0.count).elementsEqual($0) }) else { continue }
        repairs.append(
          .init(token: name, replacement: String(decoding: word.dropLast(4), as: UTF8.self) + " VK"))
      }
    }
    return repairs
  }
}
