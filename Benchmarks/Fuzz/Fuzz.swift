internal import Documents

/// Which reader is tried, told by `NORMA_FUZZ_TARGET`: docx, word, odt, html, markdown or text.
private let target = FuzzTarget.chosen

/// Called by libFuzzer with one input after another; a crash, a leak or a long run is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(ReadingError) {
    let document = try DocumentReader().read(bytes: target.file(of: input), name: target.name)
    for block in document.blocks {
      precondition(!block.range.isEmpty, "an empty block")
      let place = document.sourceMap.position(of: block.range.lowerBound, in: document.text)
      precondition(place?.block != nil, "a block without a place")
    }
    precondition(String(validating: document.text, as: UTF8.self) != nil, "text that is not UTF-8")
  } catch {
    precondition(!"\(error)".isEmpty, "an error without words")
  }
  return 0
}
