/// Another content for a part of a container, or a part that it does not have yet.
struct PartReplacement: Hashable, Sendable {
  var name: String
  var bytes: [UInt8]
}
