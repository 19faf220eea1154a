internal import Regulations

/// Refuses packs that their own examples do not prove.
struct PackProof {
  private let knowledge: Knowledge

  /// Makes a proof over knowledge with examples.
  init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  private var newestAct: CalendarDate? { knowledge.acts.acts.map(\.date).max() }

  /// Judges all examples of the packs.
  ///
  /// - Throws: ``KnowledgeError/unproved(_:file:others:)`` for the first pack with an example that fails,
  ///   ``KnowledgeError/undated(_:file:)`` where no day is known on which to prove it.
  func prove(_ packs: [(pack: RulePack, file: String)]) throws(KnowledgeError) {
    for (pack, file) in packs {
      // The clock of the machine is not asked: what is proved today is proved tomorrow. A pack that does not say how old
      // its source is, is proved on the day of the newest act known.
      guard let day = pack.date ?? newestAct else { throw .undated(pack.id, file: file) }
      let proof = ExampleProof(knowledge, asOf: day)
      var failures: [ExampleProof.Failure] = []
      for rule in pack.rules { failures += proof.failures(of: rule) }
      guard let first = failures.first else { continue }
      throw .unproved(first, file: file, others: failures.count - 1)
    }
  }
}
