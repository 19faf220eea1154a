extension WordSigns {
  /// The words of each class, divided by spaces.
  private static let lists: [(WordSigns, String)] = [
    // Function words.
    (
      .prepositions,
      "в во на с со к ко от из у о об обо по при для за до без через между под над про посредством вместо кроме после перед среди около ради согласно вне путем"
    ),
    (.negations, "не ни"),
    (.not, "не"),
    (.conjunctions, "и или либо а но также"),
    (.instrumentalPronouns, "им ими ею"),
    (.objectPronouns, "ее его их"),
    (
      .adverbs,
      "также лично самостоятельно ежедневно еженедельно ежемесячно ежегодно своевременно регулярно постоянно обязательно тоже только сам сама сами затем после больше никогда может могут быть был была было были будет будут"
    ),
    (.on, "на"),
    (.behind, "за"),
    (.forWhom, "для от"),
    (.genitives, "чего этого того"),
    (
      .determiners,
      "его ее их свой своя свое свои своего своей своих своим своему своем своими каждый каждого каждому каждым каждом все всех всем всеми всего этот этого этому этом этих эти мобильного личного"
    ),
    (.demonstratives, "тот та"),
    (.oneself, "собой себя"),

    // Words that join clauses.
    (.joining, "и а но либо причем"),
    (
      .subordinating,
      "пока сколько чей чья чье чьи поскольку хотя чем ли кому кем куда откуда какой какая какие каких какими"
    ),
    (
      .relatives,
      "который которая которое которые которого которой которому которым которых которыми котором которую кто что чтобы где когда если как"
    ),
    (.which, "который которая которое которые которого которой которому которым которых которыми котором которую"),
    (.relativeObjects, "которую который которые которое которого"),
    (.conditions, "если когда"),

    // Verbs and predicatives that say how something is done.
    (
      .doneBy,
      "осуществляется осуществляются производится производятся выполняется выполняются обеспечивается обеспечиваются ведется ведутся проводится проводятся готовится готовятся"
    ),
    (
      .light,
      "осуществляет осуществляют осуществляется осуществляются обеспечивает обеспечивают производит оказывает оказывают"
    ),
    (
      .carrying,
      "осуществляет осуществляют выполняет выполняют обеспечивает обеспечивают отвечает отвечают организует организуют осуществляется осуществляются выполняется выполняются обеспечивается обеспечиваются производится производятся проводится проводятся входит входят относится относятся возлагается возлагаются поручается поручаются поручено"
    ),
    (
      .responsible,
      "ответственность отвечает отвечают ответственен ответственна ответственны ответственный ответственным"
    ),
    (.inclusion, "входит входят относится относятся включает включают"),
    (
      .being,
      "является являются ожидается предполагается становится становятся служит служат называется называются считается считаются действует действуют распространяется распространяются относится относятся означает регулирует регламентирует"
    ),
    (.entering, "вступает вступают вводится"),
    (.toBe, "быть"),

    // How binding it is.
    (
      .denied,
      "уполномочен уполномочена обязан обязана обязаны должен должна должны требуется нужно надо следует необходимо может могут вправе планируется предполагается предусмотрено предусматривается возлагается возлагаются"
    ),
    (.obligatory, "обязательно обязательна обязателен обязательны требуется требуются ожидается"),
    (
      .granting,
      "доступен доступна доступно доступны открыт предоставляется предоставляются предоставлен предоставлено предоставлена сохраняется разрешается разрешено разрешены рекомендуется рекомендовано запрещается запрещено запрещены запрещена воспрещается позволяется допускается запретить разрешить рекомендовать поручить обязать поручается поручено"
    ),
    (.keeping, "сохраняется сохраняются закрепляется остается закреплено"),
    (.impersonal, "необходимо следует надлежит нужно нельзя предстоит полагается"),
    (.obliged, "обязан обязана обязаны должен должны"),
    (.rights, "право вправе доступен доступна доступны открыт права"),
    (.permissions, "может могут разрешается рекомендуется допускается"),
    (.forbidding, "запретить ограничить"),
  ]

  /// The classes of each word that belongs to any.
  static let table = Table(
    lists.map { ($0, WordClass($1)) } + [
      (.conditionBeginnings, SentenceParser.beginnings), (.timeBeginnings, DeadlineScanner.beginnings),
      (.ordering, ActWords.orders), (.definitionSigns, DefinitionScanner.signs),
      (.citedKinds, CitationScanner.kindsAndProtocols), (.standards, CitationScanner.standardsAndRules),
      (.referenceTriggers, ReferenceScanner.triggers.words), (.digitLike, DateScanner.digitLike),
    ])

  /// Words with the classes that they belong to, found by the hash of the word as it is.
  struct Table: Sendable {
    /// Open addressing: the hashes, and 0 where a place is free; their count is a power of two.
    private var hashes: [UInt64]
    /// The classes of the word at each place.
    private var signs: [WordSigns]

    init(_ classes: [(WordSigns, WordClass)]) {
      let words = classes.map { ($0, $1.hashes) }
      var count = 4
      while count < words.reduce(0, { $0 + $1.1.count }) * 4 { count *= 2 }
      hashes = [UInt64](repeating: 0, count: count)
      signs = [WordSigns](repeating: [], count: count)
      for (sign, members) in words {
        for hash in members {
          let place = place(of: hash)
          hashes[place] = hash
          signs[place].insert(sign)
        }
      }
    }

    /// The classes of the word with this hash.
    @inline(__always)
    subscript(hash: UInt64) -> WordSigns { signs[place(of: hash)] }

    /// Where a hash stands, or the free place where it would.
    @inline(__always)
    private func place(of hash: UInt64) -> Int {
      let mask = hashes.count - 1
      var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
      while hashes[place] != hash, hashes[place] != 0 { place = (place + 1) & mask }
      return place
    }
  }
}
