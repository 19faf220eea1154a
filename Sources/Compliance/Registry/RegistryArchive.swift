internal import Regulations
internal import Russian

/// Writes and reads the registry of acts as ``KnowledgeArchive`` keeps it.
enum RegistryArchive {
  private typealias Failure = ByteReader.Truncated

  static func write(_ registry: ActRegistry, to writer: inout ByteWriter) {
    writer.write(UInt32(registry.issuers.count))
    for issuer in registry.issuers {
      writer.write(issuer.id)
      writer.write(issuer.name)
      write(issuer.signs, to: &writer)
    }
    writer.write(UInt32(registry.acts.count))
    for act in registry.acts { write(act, to: &writer) }
  }

  static func registry(from reader: inout ByteReader) throws(ByteReader.Truncated) -> ActRegistry {
    var issuers: [ActIssuer] = []
    for _ in 0..<(try reader.number(UInt32.self)) {
      issuers.append(ActIssuer(id: try reader.text(), name: try reader.text(), signs: try texts(from: &reader)))
    }
    var acts: [RegisteredAct] = []
    for _ in 0..<(try reader.number(UInt32.self)) { acts.append(try act(from: &reader)) }
    return ActRegistry(acts: acts, issuers: issuers)
  }

  private static func write(_ act: RegisteredAct, to writer: inout ByteWriter) {
    for text in [act.id, act.kind.rawValue, act.issuer ?? "", act.date.description, act.number, act.title] {
      writer.write(text)
    }
    write(act.variants, to: &writer)
    writer.write(act.since?.description ?? "")
    writer.write(act.until?.description ?? "")
    write(act.replacedBy, to: &writer)
    writer.write(act.amends ?? "")
    writer.write(UInt32(act.misquotations.count))
    for wrong in act.misquotations {
      writer.write(wrong.number ?? "")
      writer.write(wrong.date?.description ?? "")
    }
    writer.write(UInt8(act.isForceKnown ? 1 : 0))
    writer.write(act.confidence.rawValue)
    writer.write(act.note)
  }

  private static func act(from reader: inout ByteReader) throws(ByteReader.Truncated) -> RegisteredAct {
    let id = try reader.text()
    guard let kind = Citation.Kind(rawValue: try reader.text()) else { throw .init() }
    let issuer = try optionalText(from: &reader)
    guard let date = try date(from: &reader) else { throw .init() }
    var act = RegisteredAct(
      id: id, kind: kind, issuer: issuer, date: date, number: try reader.text(), title: try reader.text(),
      confidence: .low)
    act.variants = try texts(from: &reader)
    act.since = try self.date(from: &reader)
    act.until = try self.date(from: &reader)
    act.replacedBy = try texts(from: &reader)
    act.amends = try optionalText(from: &reader)
    for _ in 0..<(try reader.number(UInt32.self)) {
      act.misquotations.append(.init(number: try optionalText(from: &reader), date: try self.date(from: &reader)))
    }
    act.isForceKnown = try reader.number(UInt8.self) == 1
    guard let confidence = RegisteredAct.Confidence(rawValue: try reader.text()) else { throw .init() }
    act.confidence = confidence
    act.note = try reader.text()
    return act
  }

  private static func write(_ texts: [String], to writer: inout ByteWriter) {
    writer.write(UInt32(texts.count))
    for text in texts { writer.write(text) }
  }

  private static func texts(from reader: inout ByteReader) throws(ByteReader.Truncated) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try reader.number(UInt32.self)) { texts.append(try reader.text()) }
    return texts
  }

  private static func optionalText(from reader: inout ByteReader) throws(ByteReader.Truncated) -> String? {
    let text = try reader.text()
    return text.isEmpty ? nil : text
  }

  private static func date(from reader: inout ByteReader) throws(ByteReader.Truncated) -> CalendarDate? {
    CalendarDate(iso: try reader.text())
  }
}
