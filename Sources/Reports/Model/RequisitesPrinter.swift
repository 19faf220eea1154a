internal import Documents
internal import Regulations

/// Writes the fields of `norma.model/1` that tell of stamps, annexes, signature, place and short names.
struct RequisitesPrinter {
  private let bundle: Bundle

  init(_ bundle: Bundle) { self.bundle = bundle }

  func write(to writer: inout JSONWriter) {
    let requisites = bundle.requisites
    writer.field("stamps", each: requisites.stamps) { writer, stamp in
      writer.field("kind", stamp.kind.rawValue)
      writer.field("document", stamp.act)
      writer.field("body", stamp.body.nilIfEmpty)
      writer.field("position", stamp.position.nilIfEmpty)
      writer.field("name", stamp.name.nilIfEmpty)
      writer.field("source", stamp.source?.rawValue)
      writer.field("number", stamp.number)
      writer.field("date", stamp.date?.description)
      writer.field("line", bundle.position(ofToken: stamp.token)?.line)
    }
    writer.field("annexOf", each: requisites.annexMarks) { writer, mark in
      writer.field("document", mark.act)
      writer.field("annex", mark.annex)
      writer.field("number", mark.number)
      writer.field("date", mark.date?.description)
      writer.field("line", bundle.position(ofToken: mark.token)?.line)
    }
    writer.field("signature", requisites.signature) { writer, signature in
      writer.field("owner", signature.owner.nilIfEmpty)
      writer.field("certificate", signature.certificate.nilIfEmpty)
      writer.field("since", signature.since?.description)
      writer.field("until", signature.until?.description)
      writer.field("line", bundle.position(ofToken: signature.token)?.line)
    }
    writer.field("place", requisites.place.nilIfEmpty)
    writer.field("shortNames", requisites.organisation.shortNames)
  }
}
