/// The detectors that a rule may name: questions that no pattern of words can ask.
public enum DetectorName: String, Sendable, Hashable, CaseIterable {
  case approval
  case administratorNamed = "administrator-named"
  case impossibleDate = "impossible-date"
  case repealedAct = "repealed-act"
  case citation
  case dateOrder = "date-order"
  case otherOrganisation = "other-organisation"
  case otherOrganisationType = "other-organisation-type"
  case numbering
  case term
  case misspelling
  case organisationNamed = "organisation-named"
  case approvalDate = "approval-date"
  case approvalNumber = "approval-number"
  case collegialBody = "collegial-body"
  case councilsOpinion = "councils-opinion"
  case orderSignature = "order-signature"
  case annexMark = "annex-mark"
  case staffList = "staff-list"
  case orderOnly = "order-only"
  case placeholder
  case classTeacherDuties = "class-teacher-duties"
  case teacherDuties = "teacher-duties"
  case studentDuties = "student-duties"
  case parentDuties = "parent-duties"
}
