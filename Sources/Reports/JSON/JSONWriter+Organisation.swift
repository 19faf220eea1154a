internal import Regulations

extension JSONWriter {
  /// The field `organisation` of both schemas: `null` where nothing is known of it.
  mutating func organisation(_ organisation: Organisation?) {
    let known = organisation.flatMap { $0.full.isEmpty && $0.short.isEmpty && $0.type == nil ? nil : $0 }
    field("organisation", known) { writer, organisation in
      writer.field("full", organisation.full.nilIfEmpty)
      writer.field("short", organisation.short.nilIfEmpty)
      writer.field("type", organisation.type?.rawValue)
    }
  }
}

extension String {
  /// The text, or `nil` where there is none.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
