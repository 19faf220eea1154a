/// What only the organisation knows and a draft needs; raw values are the keys of a file of facts and of the command.
public enum DraftFact: String, Sendable, Hashable, CaseIterable {
  case name
  case fullName = "full-name"
  case head
  case headPosition = "head-position"
  case administrator
  case administratorPosition = "administrator-position"
  case administratorPhone = "administrator-phone"
  case place
  case date
  case orderNumber = "order-number"
  case pedagogicalCouncil = "pedagogical-council"
  case learnersCouncil = "learners-council"
  case parentsCouncil = "parents-council"

  /// What the templates call it.
  public var slot: String {
    switch self {
    case .name: "наименование"
    case .fullName: "полное-наименование"
    case .head: "имя-руководителя"
    case .headPosition: "должность-руководителя"
    case .administrator: "имя-администратора"
    case .administratorPosition: "должность-администратора"
    case .administratorPhone: "телефон-администратора"
    case .place: "место"
    case .date: "дата"
    case .orderNumber: "номер-приказа"
    case .pedagogicalCouncil: "протокол-педсовета"
    case .learnersCouncil: "протокол-совета-обучающихся"
    case .parentsCouncil: "протокол-совета-родителей"
    }
  }

  /// What may stand in it.
  enum Kind { case organisation, person, position, phone, place, date, number, minutes }

  var kind: Kind {
    switch self {
    case .name, .fullName: .organisation
    case .head, .administrator: .person
    case .headPosition, .administratorPosition: .position
    case .administratorPhone: .phone
    case .place: .place
    case .date: .date
    case .orderNumber: .number
    case .pedagogicalCouncil, .learnersCouncil, .parentsCouncil: .minutes
    }
  }
}

/// Why a fact was refused, for people.
public struct DraftFactError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which fact.
  public var fact: DraftFact
  /// What is wrong and what is allowed.
  public var problem: String

  /// The key and the problem, such as «date: …».
  public var description: String { "\(fact.rawValue): \(problem)" }
}
