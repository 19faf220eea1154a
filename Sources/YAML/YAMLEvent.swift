/// One step of the YAML parser, copied out of libyaml's memory.
enum YAMLEvent: Hashable {
  case documentStart
  case scalar(String, quoted: Bool)
  case sequenceStart
  case mappingStart
  case collectionEnd
  /// The node carries an anchor, is an alias or has a tag; the text names which.
  case refused(String)
  case other
  case end
}
