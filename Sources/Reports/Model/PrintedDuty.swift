/// A duty in words, as `norma.model/1` tells it.
struct PrintedDuty: Hashable {
  /// Whom the duty falls on, in order of the model.
  enum Role: String, Hashable, CaseIterable {
    case administrator
    case head
    case classTeacher = "class-teacher"
    case teacher
    case student
    case parent
    case other
  }

  /// How binding the sentence is.
  enum Modality: String, Hashable, CaseIterable {
    case must
    case may
    case right
    case prohibited
  }

  var role: Role
  /// The words of the document that name the role.
  var holder: String
  /// The clause as people name it; empty outside the clauses.
  var clause: String
  var line: Int?
  /// The sentence, damaged words repaired.
  var text: String
  /// The label of the action concept.
  var action: String?
  /// What the action is done to, as printed.
  var object: String?
  var modality: Modality
  /// The words that make it depend on something: «при необходимости».
  var condition: String?
  /// By when or how often, as printed.
  var deadline: String?
  /// The parts that the document lists below the duty, as printed.
  var items: [String] = []
  /// The requirements of the rule packs that the duty meets, wholly or in part.
  var requirements: [String] = []
}
