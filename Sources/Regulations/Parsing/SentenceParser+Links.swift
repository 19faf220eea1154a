internal import Documents
internal import Russian

/// What sentences take from those beside them, found when all are read.
extension SentenceParser {
  /// Gives sentences with a pronoun for object the mentions of the sentence before.
  mutating func resolvePronouns() {
    for number in sentences.indices.dropFirst() where sentences[number].clause == sentences[number - 1].clause {
      let hasPronoun = sentences[number].propositions.contains {
        guard let action = propositions[$0].actions.first else { return false }
        return isObjectPronoun(Int(index.mentions[action].endToken), sentences[number].tokens)
      }
      if hasPronoun { sentences[number].antecedent = sentences[number - 1].mentions }
    }
  }

  /// Of each mention of the document whether it is named only to be denied: «не администратор», «приказ не требуется».
  func denied() -> [Bool] {
    index.mentions.map {
      index.isWord(Int($0.firstToken) - 1, .negations)
        || index.isWord(Int($0.endToken), .negations)
          && index.isWord(Int($0.endToken) + 1, SentenceParser.notNeeded)
    }
  }

  static let notNeeded = ActWords.hashes(
    "требуется требуются нужен нужна нужно нужны издается оформляется прилагается прилагаются прикладывается предусмотрен предусмотрена предусмотрено предусмотрены"
  )

  /// Gives lead-ins the mentions of their items that have no verb of their own.
  mutating func joinItems() {
    joinInlineItems()
    // Of each clause its last sentence so far.
    var lastSentence = [Int?](repeating: nil, count: clauses.count)
    for number in sentences.indices {
      let clause = sentences[number].clause
      if clauses[clause].kind == .item, let parent = clauses[clause].parent, let lead = lastSentence[parent],
        !sentences[number].propositions.contains(where: { propositions[$0].voice != .nominal }),
        !sentences[lead].propositions.isEmpty
      {
        let mentions = sentences[number].mentions
        let start =
          sentences[lead].continuation.isEmpty ? mentions.lowerBound : sentences[lead].continuation.lowerBound
        sentences[lead].continuation = start..<mentions.upperBound
      }
      lastSentence[clause] = number
    }
  }

  /// «создаёт чаты, а именно: чат с учениками; чат с родителями»: what follows a semicolon without a verb goes on with
  /// the sentence that the colon stands in.
  private mutating func joinInlineItems() {
    var lead: Int?
    for number in sentences.indices {
      let hasVerb = sentences[number].propositions.contains { propositions[$0].voice != .nominal }
      if let first = lead, sentences[first].clause == sentences[number].clause, !hasVerb,
        index.isMark(sentences[number - 1].tokens.upperBound - 1, .semicolon)
      {
        let mentions = sentences[number].mentions
        let start =
          sentences[first].continuation.isEmpty ? mentions.lowerBound : sentences[first].continuation.lowerBound
        sentences[first].continuation = start..<mentions.upperBound
        continue
      }
      let introduces = hasVerb && sentences[number].tokens.dropLast().contains { index.isMark($0, .colon) }
      lead = introduces ? number : nil
    }
  }

  /// Of each mention of the document whether a preposition governs it.
  func governed() -> [Bool] {
    var governed = [Bool](repeating: false, count: index.mentions.count)
    for number in sentences.indices {
      let start = sentences[number].tokens.lowerBound
      for mention in sentences[number].mentions {
        governed[mention] = isGoverned(index.mentions[mention], from: start)
      }
    }
    return governed
  }
}
