/// What one sentence asks of one role, as `norma.model/1` tells it.
struct Duty: Hashable {
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
  var modality: Modality
  /// The words that make it depend on something: «при необходимости».
  var condition: String?
}
