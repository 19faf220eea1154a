internal import Regulations
internal import Russian

/// The form in which compiled knowledge is kept between runs.
enum KnowledgeArchive {
  /// Goes up with every change of the form or of what is compiled.
  static let version = 7

  static func bytes(of knowledge: Knowledge) -> [UInt8] {
    var writer = ByteWriter()
    knowledge.lexicon.write(to: &writer)
    writer.write(UInt32(knowledge.packs.count))
    for pack in knowledge.packs { write(pack, to: &writer) }
    RegistryArchive.write(knowledge.acts, to: &writer)
    return writer.bytes
  }

  static func knowledge(from bytes: [UInt8], at offset: Int) throws(ByteReader.Truncated) -> Knowledge {
    var reader = ByteReader(bytes, at: offset)
    let lexicon = try Lexicon(from: &reader)
    var packs: [RulePack] = []
    for _ in 0..<(try reader.number(UInt32.self)) { packs.append(try pack(from: &reader)) }
    let acts = try RegistryArchive.registry(from: &reader)
    guard reader.isAtEnd else { throw .init() }
    return Knowledge(lexicon: lexicon, packs: packs, acts: acts)
  }

  private static func write(_ pack: RulePack, to writer: inout ByteWriter) {
    for text in [pack.id, pack.version, pack.title, pack.authority] { writer.write(text) }
    writer.write(pack.date?.description ?? "")
    writer.write(UInt32(pack.rules.count))
    for rule in pack.rules { RuleArchive.write(rule, to: &writer) }
  }

  private static func pack(from reader: inout ByteReader) throws(ByteReader.Truncated) -> RulePack {
    var pack = RulePack(
      id: try reader.text(), version: try reader.text(), title: try reader.text(), authority: try reader.text(),
      date: CalendarDate(iso: try reader.text()), rules: [])
    for _ in 0..<(try reader.number(UInt32.self)) { pack.rules.append(try RuleArchive.rule(from: &reader)) }
    return pack
  }
}
