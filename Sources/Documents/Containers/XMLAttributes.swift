/// The attributes of one element by local name, lent to a handler for one call; they can be neither copied nor kept.
@safe struct XMLAttributes: ~Copyable {
  /// Five pointers for each attribute, as libxml2 lists them: local name, prefix, namespace, begin and end of the value.
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int
  /// Where the start tag of the element closes: the offset of its «>» or «/>» in the bytes of a part in UTF-8.
  let tagEnd: Int

  /// Lends a list that lives as long as the call it is lent for.
  @unsafe init(list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int, tagEnd: Int) {
    unsafe self.list = list
    self.count = count
    self.tagEnd = tagEnd
  }

  /// The value of an attribute.
  subscript(name: StaticString) -> String? {
    guard let value = unsafe value(of: name) else { return nil }
    return unsafe String(decoding: value, as: UTF8.self)
  }

  /// The bytes of the value of an attribute; empty when there is none.
  func bytes(_ name: StaticString) -> [UInt8] {
    guard let value = unsafe value(of: name) else { return [] }
    return unsafe Array(value)
  }

  /// Whether an attribute has this value.
  func has(_ name: StaticString, _ wanted: StaticString) -> Bool {
    guard let value = unsafe value(of: name), value.count == wanted.utf8CodeUnitCount else { return false }
    return unsafe value.elementsEqual(UnsafeBufferPointer(start: wanted.utf8Start, count: value.count))
  }

  /// The value of an attribute that is a whole number of at most nine digits.
  func int(_ name: StaticString) -> Int? {
    guard let value = unsafe value(of: name), value.count > 0 else { return nil }
    let first = unsafe value[0]
    let isNegative = first == UInt8(ascii: "-")
    var index = isNegative || first == UInt8(ascii: "+") ? 1 : 0
    guard value.count > index, value.count - index <= 9 else { return nil }
    var number = 0
    while index < value.count {
      let byte = unsafe value[index]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      index += 1
    }
    return isNegative ? -number : number
  }

  /// Whether a property element is switched on: its «val» is absent or says so.
  var isOn: Bool { !has("val", "0") && !has("val", "false") && !has("val", "off") }

  private func value(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let list = unsafe list else { return nil }
    let wanted = unsafe name.utf8Start
    for index in 0..<count {
      let entry = unsafe list + index * 5
      guard let candidate = unsafe entry[0], unsafe candidate[0] == wanted[0] else { continue }
      var place = 1
      while unsafe candidate[place] == wanted[place], unsafe wanted[place] != 0 { place += 1 }
      guard unsafe candidate[place] == wanted[place], let start = unsafe entry[3], let end = unsafe entry[4] else {
        continue
      }
      return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }
}
