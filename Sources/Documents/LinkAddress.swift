/// Decides whether the address of a link is worth printing behind its text.
enum LinkAddress {
  /// The address to print, or `nil` when the text says it already or it leads to no web page.
  static func shown(_ address: String, behind text: String) -> String? {
    // Nobody prints longer ones, and a hostile file repeats them.
    guard address.utf8.count <= 512 else { return nil }
    let address = address.filter { $0 != " " && $0 != "\n" }
    let lowered = address.lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") || lowered.hasPrefix("t.me/") else {
      return nil
    }
    return bare(address) == bare(text) ? nil : address
  }

  /// The address without what people leave out: scheme, «www.», a slash at the end, spaces, letter case.
  private static func bare(_ address: String) -> String {
    var bare = Substring(address.lowercased().filter { !$0.isWhitespace })
    for prefix in ["<", "https://", "http://", "www."] where bare.hasPrefix(prefix) {
      bare = bare.dropFirst(prefix.count)
    }
    while bare.hasSuffix("/") || bare.hasSuffix(">") { bare = bare.dropLast() }
    return String(bare)
  }
}
