/// The detectors that a rule may name: questions that no pattern of words can ask.
public enum DetectorName: String, Sendable, Hashable, CaseIterable {
  case approval
  case administratorNamed = "administrator-named"
  case impossibleDate = "impossible-date"
  case classTeacherDuties = "class-teacher-duties"
  case teacherDuties = "teacher-duties"
  case studentDuties = "student-duties"
  case parentDuties = "parent-duties"
}
