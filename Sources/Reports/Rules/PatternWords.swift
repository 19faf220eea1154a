internal import Compliance
internal import Regulations
internal import Russian

/// Says in words what a pattern looks for.
struct PatternWords {
  let lexicon: Lexicon
  let chrome: RuleChrome

  /// How many concepts of a group are named before the rest is only counted.
  private static let most = 8

  /// «кто: администратор; что делает: создаёт; с чем: класс «Учительская»».
  func text(_ pattern: Pattern) -> String {
    var parts: [String] = []
    if !pattern.roles.isEmpty { parts.append("\(chrome.who): \(roles(pattern.roles))") }
    if !pattern.actions.isEmpty {
      parts.append("\(pattern.isDenied ? chrome.deniedAction : chrome.action): \(anyOf(pattern.actions))")
    } else if pattern.isDenied {
      parts.append(chrome.denied)
    }
    if !pattern.objects.isEmpty { parts.append("\(chrome.object): \(anyOf(pattern.objects))") }
    let names = pattern.mentions.map(anyOf)
    if !names.isEmpty { parts.append("\(chrome.named): \(names.joined(separator: chrome.and))") }
    if !pattern.without.isEmpty { parts.append("\(chrome.without): \(anyOf(pattern.without))") }
    if let act = pattern.act { parts.append("\(chrome.onlyIn): \(chrome.words.acts[act] ?? act.rawValue)") }
    if pattern.isDecisive { parts.append(chrome.decisive) }
    return parts.joined(separator: "; ")
  }

  private func anyOf(_ concepts: Set<ConceptID>) -> String {
    list(concepts.sorted().map { lexicon[$0].label })
  }

  /// A role of the model is called by the concept it is named after, and the others that belong to it are not told.
  private func roles(_ concepts: Set<ConceptID>) -> String {
    let known = concepts.sorted().map { lexicon[$0] }
    let heads = known.filter { $0.role == $0.name }
    let others = known.filter { concept in !heads.contains { $0.role == concept.role } }
    return list((heads + others).map(\.label))
  }

  private func list(_ labels: [String]) -> String {
    guard labels.count > PatternWords.most + 1 else { return labels.joined(separator: chrome.or) }
    let rest = labels.count - PatternWords.most
    return labels.prefix(PatternWords.most).joined(separator: chrome.or) + chrome.or + chrome.others(rest)
  }
}
