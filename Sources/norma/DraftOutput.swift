internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Reports

/// Where a fixed draft goes: a file of its own, or a difference where text is concerned.
struct DraftOutput {
  var draft: FixedDraft
  var original: [UInt8]
  var path: String

  /// Writes the draft; never over the original unless that is asked for.
  func write(to output: String?, mayReplace: Bool) throws {
    if let output, ResultFile.isSame(output, path) {
      guard isFile else {
        throw ValidationError("«\(output)» — сам проект; разницу (diff) запишите в другой файл или на экран")
      }
      guard mayReplace else {
        throw ValidationError("«\(output)» — сам проект; задайте другое имя или добавьте --force")
      }
    }
    guard isFile else {
      return try ResultFile.writeNew(
        UnifiedDiff.between(original, draft.bytes, path: path), to: output, mayReplace: mayReplace)
    }
    guard let output else {
      throw ValidationError("укажите ключом -o, куда записать исправленный файл")
    }
    try ResultFile.writeNew(draft.bytes, to: output, mayReplace: mayReplace)
  }

  /// Whether the draft is a file of a word processor, which nobody reads as text.
  private var isFile: Bool { draft.report.format?.hasLines != true }
}

extension Outcome {
  /// How a run ends that could not fix its draft.
  static func of(_ error: any Error) -> Outcome {
    if case .format? = error as? FixError { return .badUsage }
    return .unreadable
  }
}
