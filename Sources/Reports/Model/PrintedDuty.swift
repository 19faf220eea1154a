internal import Regulations

/// A duty in words, as `norma.model/1` tells it.
struct PrintedDuty: Hashable {
  var role: Duty.Role
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
  var modality: Duty.Modality
  /// The words that make it depend on something: «при необходимости».
  var condition: String?
  /// By when or how often, as printed.
  var deadline: String?
  /// The parts that the document lists below the duty, as printed.
  var items: [String] = []
  /// The requirements of the rule packs that the duty meets, wholly or in part.
  var requirements: [String] = []
}
