internal import Foundation

/// The cores of this machine that the program may use.
enum MachineCores {
  static var count: Int { max(ProcessInfo.processInfo.activeProcessorCount, 1) }
}
