extension PrivateFolder {
  /// A folder for the programs that help to read one file.
  static func forReading() throws(ReadingError) -> PrivateFolder {
    do { return try PrivateFolder() } catch { throw .program(error) }
  }

  /// Writes the file that is read, for the programs that help.
  borrowing func writeForReading(_ bytes: [UInt8], to name: String) throws(ReadingError) {
    do { try write(bytes, to: name) } catch { throw .program(error) }
  }
}
