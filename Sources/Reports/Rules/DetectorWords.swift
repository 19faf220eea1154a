internal import Compliance

/// What each detector looks at, in one sentence, and the answers it gives besides «не применяется».
struct DetectorWords: Sendable {
  let russian: String
  let english: String
  let statuses: Set<Status>

  private init(_ statuses: Set<Status>, _ russian: String, _ english: String) {
    self.statuses = statuses
    self.russian = russian
    self.english = english
  }

  func text(in language: ReportLanguage) -> String {
    switch language {
    case .russian: russian
    case .english: english
    }
  }

}

extension DetectorWords {
  private static let found: Set<Status> = [.met, .missing]
  private static let inPart: Set<Status> = [.met, .partly, .missing]
  private static let clean: Set<Status> = [.met, .violated]

  /// The words for a detector; the compiler keeps the list whole.
  static func of(_ detector: DetectorName) -> DetectorWords {
    switch detector {
    case .approval:
      DetectorWords(
        inPart,
        "Ищет, кто утвердил акт: гриф «УТВЕРЖДАЮ» или «УТВЕРЖДЕНО», приказ в том же файле, подпись под приказом. Одна лишь фраза «утверждается приказом» или гриф «СОГЛАСОВАНО» – это частично.",
        "Looks for who approved the act: a stamp, the order in the same file, the signature of an order. A clause that says so, or a stamp of agreement, is only a part."
      )
    case .administratorNamed:
      DetectorWords(
        inPart, "Ищет в приказе, кто назначен администратором: и должность, и фамилию с инициалами.",
        "Looks in the order for the administrator: both position and name.")
    case .organisationNamed:
      DetectorWords(
        found,
        "Ищет в шапке, грифах и тексте имя, которое отличает организацию от других: номер, название в кавычках, прилагательное.",
        "Looks for a name that tells the organisation from others: a number, a quoted name, an adjective.")
    case .approvalDate:
      DetectorWords(
        found, "Ищет дату утверждения акта или подписания приказа; пустое место для даты не считается.",
        "Looks for the day of approval; a blank is no date.")
    case .approvalNumber:
      DetectorWords(
        found, "Ищет номер приказа, которым утверждён акт, или номер самого приказа; номер протокола не считается.",
        "Looks for the number of the order; that of minutes does not count.")
    case .collegialBody:
      DetectorWords(
        inPart,
        "Ищет гриф «ПРИНЯТО», «РАССМОТРЕНО» или «СОГЛАСОВАНО» педагогического совета, собрания или другого органа с датой или номером протокола. Гриф без них или одна лишь фраза о рассмотрении – частично.",
        "Looks for a stamp of a collegial body with date or number of its minutes; without them it is only a part.")
    case .councilsOpinion:
      DetectorWords(
        found,
        "Ищет отметку, что учтено мнение совета обучающихся, родителей, студентов или управляющего совета; педагогический совет их не представляет.",
        "Looks for a mark that a council of learners or parents was heard; the council of teachers is none.")
    case .orderSignature:
      DetectorWords(
        found, "Ищет под приказом подпись руководителя с его фамилией.", "Looks for the signed name of the head.")
    case .annexMark:
      DetectorWords(
        inPart,
        "Если приказ ссылается на приложения, ищет на каждом отметку «Приложение № … к приказу от … № …».",
        "Where the order refers to annexes, looks for the mark on each of them.")
    case .staffList:
      DetectorWords(
        clean, "Ищет в файле перечень из пяти и более имён работников, такой как заполненный лист ознакомления.",
        "Looks for a list of five or more names of staff.")
    case .orderOnly:
      DetectorWords(
        clean, "Смотрит, есть ли в файле с приказом само положение.", "Looks whether a regulation comes with the order."
      )
    case .impossibleDate:
      DetectorWords(
        clean, "Проверяет все даты по календарю: 31.02, 37.07 и тринадцатых месяцев не бывает.",
        "Checks all dates by the calendar.")
    case .repealedAct:
      DetectorWords(
        clean,
        "Ищет каждую цитату в реестре актов и смотрит, действовал ли акт в день документа; там, где сам текст говорит об утрате силы, замечания нет.",
        "Looks each citation up in the registry of acts: was it in force on the day of the document.")
    case .citation:
      DetectorWords(
        clean, "Сверяет дату и номер каждой цитаты с реестром актов.",
        "Compares date and number of each citation with the registry of acts.")
    case .dateOrder:
      DetectorWords(
        clean,
        "Сверяет порядок дат: цитируемый акт и протокол не позже утверждения, срок не раньше приказа, утверждение – пока действует сертификат подписи.",
        "Compares the order of dates: citations and minutes before the approval, deadlines behind the order.")
    case .otherOrganisation:
      DetectorWords(
        clean,
        "Сравнивает имена организаций в тексте с собственным: номер, название, форму. Фразы о партнёрах, переводе, сетевом взаимодействии не в счёт.",
        "Compares the organisations named in the text with its own.")
    case .otherOrganisationType:
      DetectorWords(
        clean,
        "Ищет слова о другом типе организации: студенты и колледж в акте школы, школа в акте детского сада.",
        "Looks for words of another type of organisation.")
    case .numbering:
      DetectorWords(
        clean, "Проверяет номера разделов и пунктов: без пропусков, повторов и шагов назад.",
        "Checks the numbers of sections and clauses: no gaps, repeats or steps back.")
    case .term:
      DetectorWords(
        clean,
        "Ищет два имени у одного: у платформы, у класса «Учительская», у самого акта (Положение или Порядок).",
        "Looks for two names of one thing: the platform, the staff room, the act itself.")
    case .misspelling:
      DetectorWords(
        clean, "Ищет ошибки в терминах: «администартор», «месенджер», «моделирует чаты» вместо «модерирует».",
        "Looks for misspelt terms of the domain.")
    case .placeholder:
      DetectorWords(
        clean,
        "Ищет места, которые остались заполнить: «[указать дату]», прочерк внутри пункта. Пустые места для подписей и дат в грифах не в счёт.",
        "Looks for places left to be filled in: requests in square brackets, blanks within clauses; not those for pens."
      )
    case .classTeacherDuties: duty("классного руководителя", "class teachers")
    case .teacherDuties: duty("педагогов", "teachers")
    case .studentDuties: duty("обучающихся", "learners")
    case .parentDuties: duty("родителей", "parents")
    }
  }

  private static func duty(_ ofWhom: String, _ english: String) -> DetectorWords {
    DetectorWords(
      found, "Ищет в модели акта хотя бы одну обязанность \(ofWhom); одно право обязанностью не считается.",
      "Looks for at least one duty of \(english); a right alone is none.")
  }
}
