private import CLibYAML

/// Owns a libyaml parser and hands out its events as Swift values.
@safe struct LibYAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Starts reading a copy of `bytes`.
  init(_ bytes: [UInt8]) {
    unsafe input = .allocate(capacity: max(bytes.count, 1))
    _ = unsafe input.update(fromContentsOf: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    _ = unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_input_string(parser, UnsafePointer(input.baseAddress), bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event and where it begins.
  mutating func next(file: String) throws(YAMLError) -> (YAMLEvent, YAMLPosition) {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure(file: file) }
    defer { unsafe yaml_event_delete(&event) }
    let mark = unsafe event.start_mark
    let position = YAMLPosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    return (unsafe Self.copy(event), position)
  }

  private static func copy(_ event: yaml_event_t) -> YAMLEvent {
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: return .end
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_ALIAS_EVENT: return .refused("ссылки (*имя)")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      if unsafe scalar.anchor != nil { return .refused("якоря (&имя)") }
      if unsafe scalar.tag != nil { return .refused("теги (!имя)") }
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        unsafe String(decoding: bytes, as: UTF8.self), quoted: unsafe scalar.style != YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      if unsafe event.data.sequence_start.anchor != nil { return .refused("якоря (&имя)") }
      if unsafe event.data.sequence_start.tag != nil { return .refused("теги (!имя)") }
      return .sequenceStart
    case YAML_MAPPING_START_EVENT:
      if unsafe event.data.mapping_start.anchor != nil { return .refused("якоря (&имя)") }
      if unsafe event.data.mapping_start.tag != nil { return .refused("теги (!имя)") }
      return .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    default: return .other
    }
  }

  private func failure(file: String) -> YAMLError {
    let mark = unsafe parser.pointee.problem_mark
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "недостаточно памяти"
    return YAMLError(
      file: file, position: YAMLPosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1),
      message: "ошибка разметки YAML: \(problem)")
  }
}
