public import Russian

extension GeneralWords {
  /// The words of the spelling dictionary installed on the machine, kept in the user's cache.
  public static var ofMachine: GeneralWords {
    GeneralWords { SpellingFiles.ofMachine?.generalDictionary(cache: .ofUser) }
  }
}
