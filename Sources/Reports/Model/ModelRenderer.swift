public import Compliance
internal import Documents
internal import Regulations
public import Russian

/// Renders the model of a file as JSON of the schema `norma.model/1`, which stands in `docs/norma.model-1.schema.json`.
///
/// Sections, clauses and duties are those of the school's own acts.
public struct ModelRenderer: Sendable {
  private let lexicon: Lexicon
  private let registry: ActRegistry

  /// Makes a renderer of models whose concepts are those of `lexicon`; cited acts are named by the registry.
  public init(_ lexicon: Lexicon, registry: ActRegistry = ActRegistry()) {
    self.lexicon = lexicon
    self.registry = registry
  }

  /// The model in UTF-8, with a closing line feed.
  ///
  /// - Parameter path: the path of the file as given.
  public func render(_ model: JudgedModel, path: String) -> [UInt8] {
    let bundle = model.bundle
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("schema", "norma.model/1")
      writer.field("path", path)
      writer.field("verdict", model.reasonOutOfScope == nil ? "checked" : "out-of-scope")
      writer.field("reason", model.reasonOutOfScope)
      writer.field("textQuality", bundle.quality) { write($1, of: bundle, to: &$0) }
      writer.field("documents", each: bundle.acts) { write($1, of: bundle, to: &$0) }
      write(bundle.requisites, to: &writer)
      RequisitesPrinter(bundle).write(to: &writer)
      writer.field("acts", each: bundle.citations) { write($1, of: bundle, to: &$0) }
      writeClauses(of: bundle, to: &writer)
      writer.field("definitions", each: bundle.definitions) { write($1, of: bundle, to: &$0) }
      writer.field("references", each: bundle.references) { write($1, of: bundle, to: &$0) }
      writer.field("duties", each: DutyPrinter(model, lexicon: lexicon).duties()) { write($1, to: &$0) }
    }
    return writer.finish()
  }
}

extension ModelRenderer {
  private func write(_ quality: TextQuality, of bundle: Bundle, to writer: inout JSONWriter) {
    writer.field("source", quality.source.rawValue)
    writer.field("repairs", each: quality.repairs.filter { !$0.replacement.isEmpty }) { writer, repair in
      writer.field("line", bundle.position(ofToken: repair.token)?.line)
      writer.field("from", bundle.string(of: repair.token..<repair.token + repair.tokenCount))
      writer.field("to", repair.replacement)
    }
    writer.field("numbering", each: bundle.repairedNumbers) { writer, repair in
      let block = bundle.document.blocks[bundle.clauses[repair.clause].block].range.lowerBound
      writer.field("line", bundle.document.sourceMap.position(of: block, in: bundle.document.text)?.line)
      writer.field("printed", repair.printed)
      writer.field("number", repair.number)
    }
  }

  private func write(_ act: Act, of bundle: Bundle, to writer: inout JSONWriter) {
    writer.field("kind", act.kind.rawValue)
    writer.field("own", act.isOwn)
    writer.field("title", act.title.nilIfEmpty)
    writer.field("number", act.number?.nilIfEmpty)
    writer.field("date", act.date?.description)
    writer.key("lines")
    guard let lines = lines(of: act, in: bundle) else { return writer.null() }
    writer.array([lines.first, lines.last]) { $0.value($1) }
  }

  /// The first and the last line of an act, `nil` in formats without lines.
  private func lines(of act: Act, in bundle: Bundle) -> (first: Int, last: Int)? {
    let document = bundle.document
    guard let first = act.blocks.first, let last = act.blocks.last, last < document.blocks.count else { return nil }
    let start = document.blocks[first].range.lowerBound
    let end = max(start, document.blocks[last].range.upperBound - 1)
    guard let top = document.sourceMap.position(of: start, in: document.text)?.line,
      let bottom = document.sourceMap.position(of: end, in: document.text)?.line
    else { return nil }
    return (top, bottom)
  }

  private func write(_ requisites: Requisites, to writer: inout JSONWriter) {
    writer.organisation(requisites.organisation)
    writer.field("approval", requisites.approval) { writer, approval in
      writer.field("position", approval.position.nilIfEmpty)
      writer.field("name", approval.name.nilIfEmpty)
      writer.field("date", approval.date?.description)
      writer.field("orderNumber", approval.orderNumber?.nilIfEmpty)
    }
    writer.field("administrator", requisites.administrator) { writer, administrator in
      writer.field("position", administrator.position.nilIfEmpty)
      writer.field("name", (administrator.nominativeName ?? administrator.name).nilIfEmpty)
      writer.field("printed", administrator.name.nilIfEmpty)
    }
  }

  private func write(_ citation: Citation, of bundle: Bundle, to writer: inout JSONWriter) {
    let date = citation.date.flatMap { $0.hasYear ? $0.date : nil }
    let act = registry.entry(for: citation)
    writer.field("id", act?.id)
    writer.field("kind", (act?.kind ?? citation.kind)?.rawValue)
    writer.field("issuer", act.map(registry.issuerName) ?? citation.issuer.nilIfEmpty)
    writer.field("date", date?.description)
    writer.field("number", citation.number)
    writer.field("title", act?.title ?? citation.title.nilIfEmpty)
    writer.field("clause", bundle.label(ofClause: citation.clause).nilIfEmpty)
    writer.field("line", bundle.position(ofToken: citation.tokens.lowerBound)?.line)
  }

  private func write(_ definition: Definition, of bundle: Bundle, to writer: inout JSONWriter) {
    writer.field("kind", definition.kind.rawValue)
    writer.field("term", definition.term)
    writer.field("meaning", definition.meaning)
    writer.field("clause", bundle.label(ofClause: definition.clause).nilIfEmpty)
    writer.field("line", bundle.position(ofToken: definition.tokens.lowerBound)?.line)
  }

  private func write(_ reference: InternalReference, of bundle: Bundle, to writer: inout JSONWriter) {
    writer.field("kind", reference.kind.rawValue)
    writer.field("text", bundle.string(of: reference.tokens))
    writer.field("target", reference.target)
    writer.field("resolved", !reference.isBroken)
    writer.field("clause", bundle.label(ofClause: reference.clause).nilIfEmpty)
    writer.field("line", bundle.position(ofToken: reference.tokens.lowerBound)?.line)
  }

  private func writeClauses(of bundle: Bundle, to writer: inout JSONWriter) {
    let own = bundle.clauses.filter { bundle.acts[$0.act].isOwn }
    let text = RepairedText(bundle)
    writer.field("sections", each: own.filter { $0.kind == .section }) { writer, section in
      writer.field("number", section.number.nilIfEmpty)
      writer.field("title", text.string(of: section.tokens))
    }
    writer.field("clauses", each: own.filter { $0.kind == .clause && !$0.number.isEmpty }) { writer, clause in
      let position = bundle.position(ofToken: clause.tokens.lowerBound)
      writer.field("number", clause.number)
      writer.field("text", bundle.string(of: clause.tokens))
      writer.field("line", position?.line)
      writer.field("page", position?.page)
    }
  }

  private func write(_ duty: PrintedDuty, to writer: inout JSONWriter) {
    writer.field("role", duty.role.rawValue)
    writer.field("holder", duty.holder)
    writer.field("clause", duty.clause.nilIfEmpty)
    writer.field("line", duty.line)
    writer.field("text", duty.text)
    writer.field("action", duty.action)
    writer.field("object", duty.object)
    writer.field("modality", duty.modality.rawValue)
    writer.field("condition", duty.condition)
    writer.field("deadline", duty.deadline)
    writer.field("items", duty.items)
    writer.field("requirements", duty.requirements)
  }
}
