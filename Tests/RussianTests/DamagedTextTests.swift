import Testing

@testable import Russian

@Suite struct DamagedTextTests {
  private static let lexicon = ShippedLexicon.compiled

  private static func read(_ text: String) throws -> (isDamaged: Bool, repairs: [String]) {
    let bytes = Array(text.utf8)
    var tokens = Tokenizer().tokens(of: bytes, in: 0..<bytes.count)
    let reader = DamagedText(try lexicon.get())
    var unknown: [Int32] = []
    _ = MentionFinder(try lexicon.get()).mentions(in: tokens, unknown: &unknown)
    let isDamaged = reader.isDamaged(bytes, tokens, unknown: unknown)
    return (isDamaged, reader.repair(bytes, &tokens).map(\.replacement))
  }

  @Test(arguments: [
    "Администратор формирует классы и рассылает ссылки-приглашения классным руководителям.",
    "Педагогические работники проходят регистрацию до начала учебного года.",
    "МБОУ «Заозёрная СОШ» имени А.П. Ключевого, ИНН 0000000000, п. 2.13 СП 2.4.3648-20.",
    "VKмессенджер и iPhone стоят в кабинете № 30.",
    "",
  ])
  func leavesCleanTextAlone(text: String) throws {
    #expect(try !Self.read(text).isDamaged)
  }

  static let confusions: [(String, String?)] = [
    ("админпстратор", "администратор"), ("адмннистратор", "администратор"), ("платфориа", nil),
    ("клаеса", "класса"), ("руководнтель", "руководитель"), ("размешает", "размещает"),
    ("обучаюшихся", "обучающихся"), ("назпачает", "назначает"), ("еоздание", "создание"),
    ("регнстрацпя", "регистрация"),
    ("организашя", nil), ("прнказ", "приказ"), ("уштель", nil),
  ]

  @Test(arguments: confusions)
  func undoesTheConfusionsOfRecognition(damaged: String, meant: String?) throws {
    #expect(try Self.read(damaged).repairs == (meant.map { [$0] } ?? []))
  }

  @Test func cutsGluedWords() throws {
    #expect(try Self.read("создаетгруппы").repairs == ["создает группы"])
    let bytes = Array("редактируетсписок".utf8)
    var tokens = Tokenizer().tokens(of: bytes, in: 0..<bytes.count)
    _ = DamagedText(try Self.lexicon.get()).repair(bytes, &tokens)
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["редактирует", "список"])
    #expect(tokens.map { $0.flags.contains(.repaired) } == [true, true])
  }

  @Test func seesTheDamageOfAWholeText() throws {
    let damaged = """
      Адмннистратор размешает ннформацию. Педагогнческне работннкн проходят регнстрацию.
      Руководнтель назпачает адмннистратора. Обучаюшиеся прнсоединяются к груипе.
      """
    let (isDamaged, repairs) = try Self.read(damaged)
    #expect(isDamaged)
    #expect(repairs.contains("администратор") && repairs.contains("регистрацию"))
  }

  @Test func readsAFunctionWordInsideAPhrase() throws {
    let bytes = Array("прн необходимости".utf8)
    var tokens = Tokenizer().tokens(of: bytes, in: 0..<bytes.count)
    let lexicon = try Self.lexicon.get()
    #expect(MentionFinder(lexicon).mentions(in: tokens).isEmpty)
    _ = DamagedText(lexicon).repair(bytes, &tokens)
    #expect(MentionFinder(lexicon).mentions(in: tokens).map { lexicon[$0.concept].name } == ["optional"])
  }

  /// A general dictionary of these words.
  private static func words(_ list: String) -> GeneralWords {
    let fingerprints = list.split(separator: " ").compactMap { WordHash($0).map(GeneralDictionary.fingerprint) }
    return GeneralWords { GeneralDictionary(fingerprints: fingerprints) }
  }

  /// What each repair was read from and as, with the words of a small dictionary known as real.
  private static func repairs(_ text: String, knowing list: String = "и на оправа плат форма дело наша") throws
    -> [String]
  {
    let bytes = Array(text.utf8)
    var tokens = Tokenizer().tokens(of: bytes, in: 0..<bytes.count)
    return DamagedText(try lexicon.get(), words: words(list)).repair(bytes, &tokens).map {
      let range = tokens[$0.token].range.lowerBound..<tokens[$0.token + $0.tokenCount - 1].range.upperBound
      return "\(String(decoding: bytes[range], as: UTF8.self)) → \($0.replacement)"
    }
  }

  @Test(arguments: [
    ("платфориа", "платфориа → платформа"), ("адмиистратор", "адмиистратор → администратор"),
    ("ссылкки", "ссылкки → ссылки"), ("нашаплатформа", "нашаплатформа → наша платформа"),
    ("ПОМОЩЬучителям", "ПОМОЩЬучителям → помощь учителям"), ("админи стратор", "админи стратор → администратор"),
    ("админи-\nстратор", "админи-\nстратор → администратор"), ("мессен джер", "мессен джер → мессенджер"),
    ("адм1нистратор", "адм1нистратор → администратор"), ("0бучающихся", "0бучающихся → обучающихся"),
    ("3аявка", "3аявка → заявка"), ("платформаоправа", "платформаоправа → платформа оправа"),
  ])
  func undoesMoreWhereRealWordsAreKnown(text: String, repair: String) throws {
    #expect(try Self.repairs(text) == [repair])
  }

  @Test(arguments: [
    "оправа", "на дело", "8 классов", "№ 3 Заявка", "2.3 заявка", "видеоуроков", "дело-школа", "п. 3",
  ])
  func leavesRealWordsAndNumbersAlone(text: String) throws {
    #expect(try Self.repairs(text, knowing: "на оправа дело видео уроков").isEmpty)
  }

  @Test func anotherRealWordThatIsNearerWins() throws {
    #expect(try Self.repairs("платфорна", knowing: "").count == 1)
    #expect(try Self.repairs("платфорна", knowing: "платфорла") == ["платфорна → платфорла"])
    #expect(try Self.repairs("Платфорна", knowing: "платфорла").isEmpty, "names stand in no dictionary")
  }

  @Test func realWordsAreNoSignsOfDamage() throws {
    let text = Array("Труппа играет. Труппе дают зал. Труппы едут. Труппам рады. Труппу ждут. О труппах пишут.".utf8)
    let tokens = Tokenizer().tokens(of: text, in: 0..<text.count)
    let lexicon = try Self.lexicon.get()
    var unknown: [Int32] = []
    _ = MentionFinder(lexicon).mentions(in: tokens, unknown: &unknown)
    #expect(DamagedText(lexicon).isDamaged(text, tokens, unknown: unknown))
    let words = Self.words("труппа труппе труппы труппам труппу труппах")
    #expect(!DamagedText(lexicon, words: words).isDamaged(text, tokens, unknown: unknown))
  }

  @Test func keepsRealWordsThatAreNear() throws {
    #expect(try Self.read("вправе оправе управа").repairs.isEmpty)
  }
}
