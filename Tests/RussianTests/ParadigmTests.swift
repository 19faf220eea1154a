import Testing

@testable import Russian

@Suite struct ParadigmTests {
  private static func forms(_ notation: String, _ part: Lemma.PartOfSpeech, animate: Bool = false) throws
    -> [InflectedForm]
  {
    try Lemma(notation, part, isAnimate: animate).forms()
  }

  private static func expectForms(
    _ notation: String, _ part: Lemma.PartOfSpeech, _ expected: String, animate: Bool = false
  )
    throws
  {
    let texts = Set(try forms(notation, part, animate: animate).map(\.text))
    let missing = expected.split(separator: " ").map(String.init).filter { !texts.contains($0) }
    #expect(missing.isEmpty, "\(notation) has no \(missing)")
  }

  @Test(arguments: [
    ("назначать", "назначает назначают назначаем назначал назначающий назначавший назначая назначается назначаемый"),
    ("назначить", "назначит назначат назначил назначив назначен назначена назначены назначенного назначится"),
    ("создавать", "создает создают создавая создавай создаваемый создавайте создается"),
    ("создать", "создаст создадут создадим создам создай создав создан созданный"),
    ("раздать", "раздаст раздадут раздадим раздал раздан"),
    ("ожидать", "ожидает ожидают ожидая"),
    ("формировать", "формирует формируют формируя формирован"),
    ("воспитывать", "воспитывает воспитывают воспитывая"),
    ("подразумевать", "подразумевает подразумевают"),
    ("направить", "направит направят направлю направлен направлены направьте"),
    ("разместить", "разместит разместят размещу размещен размещенный"),
    ("запретить", "запретит запретят запрещу запрещен запрещено"),
    ("отметить", "отметит отметят отмечу отмечен отметив"),
    ("утвердить", "утвердит утвержден утвержденное утвержу"),
    ("проводить", "проводит проводят провожу проводя проводимый проводится"),
    ("провести", "проведет проведут провел провела проведя проведший проведен проведенный"),
    ("внести", "внесет внесут внес внесла внеся внесший внесен"),
    ("пройти", "пройдет пройдут прошел прошла пройдя прошедший пройден"),
    ("принять", "примет примут принял приняв принят приняты примите"),
    ("открыть", "откроет откроют открыл открыв открыт"),
    ("разобрать", "разберет разберут разобрал разобран"),
    ("выбрать", "выберет выберут выбран"),
    ("отозвать", "отзовет отзовут отозвал отозван"),
    ("выслать", "вышлет вышлют выслан"),
    ("указать", "укажет укажут укажу указан указав"),
    ("подписать", "подпишет подпишут подписан"),
    ("привязать", "привяжет привяжут привязан"),
    ("держать", "держит держат держу держим"),
    ("рассмотреть", "рассмотрит рассмотрят рассмотрен рассмотрев"),
    ("хотеть", "хочет хотят хотим хочу хотел"),
    ("помочь", "поможет помогут помог помогла помогу помогите"),
    ("привлечь", "привлечет привлекут привлек привлекла"),
    ("выбыть", "выбудет выбудут выбыл выбывший"),
    ("развернуть", "развернет развернут развернул"),
    ("печь (печет, пекут)", "печет пекут печем пек пекла пекший"),
  ])
  func conjugates(verb: String, expected: String) throws {
    try Self.expectForms(verb, .verb, expected)
  }

  @Test(arguments: [
    ("присоединяться", "присоединяется присоединяются присоединяясь присоединялись присоединяющийся"),
    ("присоединиться", "присоединится присоединятся присоединилась присоединившись присоединившегося"),
    ("обратиться", "обратится обратятся обращусь обратившись обратившимся"),
    ("связаться (свяжется, свяжутся)", "свяжется свяжутся связался"),
    ("отказаться", "откажется откажутся отказалась отказавшийся"),
  ])
  func conjugatesReflexiveVerbsAsActive(verb: String, expected: String) throws {
    try Self.expectForms(verb, .verb, expected)
    #expect(
      try Self.forms(verb, .verb).allSatisfy { !$0.form.contains(.passive) && !$0.form.contains(.shortParticiple) })
  }

  @Test(arguments: [
    ("платформа", "платформы платформе платформу платформой платформ платформам платформами платформах"),
    ("заявка", "заявки заявке заявку заявкой заявок заявкам"),
    ("карточка", "карточки карточек"),
    ("копейка", "копейки копеек"),
    ("задача", "задачи задачей задач задачами"),
    ("единица", "единицы единицей единиц"),
    ("организация", "организации организацию организацией организаций организациям"),
    ("семья", "семьи семью семей семьям"),
    ("обязанность", "обязанности обязанностью обязанностей обязанностям"),
    ("связь (f)", "связи связью связей связям"),
    ("профиль", "профиля профилю профилем профиле профили профилей"),
    ("перечень", "перечня перечню перечнем перечни перечней"),
    ("список", "списка списку списком списке списки списков спискам"),
    ("порядок", "порядка порядком порядке"),
    ("урок", "урока уроком уроки уроков"),
    ("поток", "потока потоков"),
    ("дворец", "дворца дворцом дворцы"),
    ("столбец", "столбца столбцом столбцов"),
    ("класс", "класса классу классом классе классы классов"),
    ("случай", "случая случаем случаев"),
    ("номер", "номера номеров номерами"),
    ("адрес", "адреса адресов"),
    ("реквизит", "реквизита реквизиты реквизитов"),
    ("сведение", "сведения сведений сведениям"),
    ("училище", "училища училищем училищ училищам"),
    ("учреждение", "учреждения учреждении учреждений"),
    ("письмо", "письма письму письмом писем"),
    ("число", "числа числом чисел"),
    ("отчество", "отчества отчеством отчеств"),
    ("имя", "имени именем имена имен именами"),
    ("данные", "данных данным данными"),
    ("пень (gen пня, m)", "пня пню пнем пни пней"),
    ("тополь (m, pl тополя)", "тополя тополю тополем тополей"),
  ])
  func declinesNouns(noun: String, expected: String) throws {
    try Self.expectForms(noun, .noun, expected)
  }

  @Test(arguments: [
    ("администратор", "администратора администратору администратором администраторы администраторов"),
    ("учитель", "учителя учителем учителей учителям"),
    ("владелец", "владельца владельцем владельцы владельцев"),
    ("кузнец", "кузнеца кузнецом"),
    ("боец", "бойца бойцы"),
    ("общественность", "общественности общественностью"),
    ("заведующий", "заведующего заведующему заведующие заведующих"),
    ("заведующая", "заведующей заведующую"),
    ("обучающийся", "обучающегося обучающиеся обучающихся обучающимся обучающимися"),
    ("человек", "человека люди людей людям людьми"),
    ("ребенок (gen ребенка)", "ребенка ребенку дети детей детям детьми"),
    ("мать (gen матери, f)", "матери матерью матерей матерям"),
    ("отец", "отца отцом отцы отцов"),
    ("библиотекарь", "библиотекаря библиотекари"),
  ])
  func declinesNamesOfPeople(noun: String, expected: String) throws {
    try Self.expectForms(noun, .noun, expected, animate: true)
  }

  @Test(arguments: [
    ("классный", "классного классному классным классная классную классное классные классных классными"),
    ("внутренний", "внутреннего внутренняя внутреннюю внутренние внутренних"),
    ("общий", "общего общему общая общие"),
    ("чужой", "чужого чужому чужим чужая чужие чужих"),
    ("городской", "городского городская городские городским"),
    ("технический", "технического техническая технические"),
    ("третий", "третьего третьему третья третьи третьих третьими третье"),
    ("свой", "своего своему своя свою свои своих"),
    ("подключившийся", "подключившегося подключившиеся подключившимися"),
  ])
  func declinesAdjectives(adjective: String, expected: String) throws {
    try Self.expectForms(adjective, .adjective, expected)
  }

  static let cases: [(String, String, WordForm, WordForm)] = [
    ("администратор", "администратор", WordForm([.nominative]), WordForm([.genitive, .accusative])),
    ("администратор", "администратора", [.genitive, .accusative], [.nominative, .dative]),
    ("администратор", "администраторам", [.dative, .plural], [.singular, .instrumental]),
    ("администратор", "администраторами", [.instrumental, .plural], [.dative]),
    ("учитель", "учителя", [.genitive, .accusative, .nominative, .singular, .plural], [.dative]),
    ("директор", "директора", [.genitive, .nominative], [.dative]),
    ("родитель", "родители", [.nominative, .plural], [.accusative, .singular]),
    ("обучающийся", "обучающимся", [.dative, .instrumental], [.nominative]),
    ("заведующая", "заведующую", [.accusative], [.nominative]),
    ("мать (gen матери, f)", "матери", [.genitive, .dative, .nominative], [.instrumental]),
  ]

  @Test(arguments: cases)
  func givesPeopleTheirCases(lemma: String, text: String, has: WordForm, hasNot: WordForm) throws {
    let form = try #require(try Self.forms(lemma, .noun, animate: true).first { $0.text == text })
    #expect(form.form.isSuperset(of: has.union([.noun, .animate])))
    #expect(form.form.isDisjoint(with: hasNot))
  }

  static let features: [(String, Lemma.PartOfSpeech, String, WordForm, WordForm)] = [
    (
      "создать", Lemma.PartOfSpeech.verb, "создан", WordForm([.shortParticiple, .passive, .singular]),
      WordForm.thirdPerson
    ),
    ("создавать", .verb, "создается", [.thirdPerson, .passive, .singular], .plural),
    ("создавать", .verb, "создают", [.thirdPerson, .plural], [.passive, .singular]),
    ("создавать", .verb, "создавая", .gerund, .participle),
    ("создать", .verb, "создавшего", [.participle, .genitive], .passive),
    ("создать", .verb, "созданного", [.participle, .passive, .genitive], .shortParticiple),
    ("создать", .verb, "создали", [.past, .plural], .singular),
    ("создание", .actionNoun, "создание", [.actionNoun, .noun, .nominative, .accusative], .genitive),
    ("создание", .actionNoun, "создании", [.actionNoun, .prepositional], .nominative),
    ("платформа", .noun, "платформу", .accusative, [.nominative, .animate]),
    ("класс", .noun, "класс", [.nominative, .accusative], .genitive),
    ("класс", .noun, "классов", [.genitive, .plural], .accusative),
    ("общий", .adjective, "общую", [.adjective, .accusative], .noun),
    ("платежный (обязан)", .adjective, "обязан", .shortAdjective, .adjective),
    ("сферум", .fixed, "сферум", .fixed, .cases),
  ]

  @Test(arguments: features)
  func givesFormsTheirFeatures(
    lemma: String, part: Lemma.PartOfSpeech, text: String, has: WordForm, hasNot: WordForm
  ) throws {
    let form = try #require(try Self.forms(lemma, part).first { $0.text == text })
    #expect(form.form.isSuperset(of: has))
    #expect(form.form.isDisjoint(with: hasNot))
  }

  @Test func joinsEqualSpellings() throws {
    for lemma in try ShippedLexicon.lemmas() {
      let texts = try lemma.forms().map(\.text)
      #expect(Set(texts).count == texts.count, "\(lemma.word)")
      #expect(texts.contains(lemma.word) || lemma.word.hasSuffix("ая"), "\(lemma.word) is none of its own forms")
    }
  }

  static let refusals: [(String, Lemma.PartOfSpeech, ParadigmError)] = [
    ("печь", Lemma.PartOfSpeech.verb, ParadigmError.unknownVerbEnding("печь")),
    ("школа", .verb, .unknownVerbEnding("школа")),
    ("кафе", .adjective, .unknownAdjectiveEnding("кафе")),
    ("такси", .noun, .unknownNounEnding("такси")),
    ("два слова", .noun, .notAWord("два слова")),
    ("11 класс", .noun, .notAWord("11 класс")),
    ("ссылка-приглашение", .noun, .notAWord("ссылка-приглашение")),
    ("", .fixed, .notAWord("")),
  ]

  @Test(arguments: refusals)
  func refusesWhatItCannotInflect(notation: String, part: Lemma.PartOfSpeech, expected: ParadigmError) {
    #expect(throws: expected) { try Lemma(notation, part).forms() }
  }
}
