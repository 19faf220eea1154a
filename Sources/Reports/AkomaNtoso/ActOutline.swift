internal import Documents
internal import Regulations

/// The blocks of one document of a file in the order and the hierarchy of Akoma Ntoso; every block stands in it once.
///
/// A foreign text is not analysed: its blocks are paragraphs and tables.
struct ActOutline {
  /// One block, or all blocks of a table.
  struct Node {
    enum Kind: Hashable {
      case section
      case clause
      case item
      case paragraph
      case table
    }

    var kind: Kind
    var blocks: Range<Int>
    /// The clause of the first block, where the text was analysed.
    var clause: Int?
    /// Whether it stands outside the clauses: letterhead, stamp, title, signature.
    var isFrame = false
    /// What stands below it, as indices of ``ActOutline/nodes``.
    var children: [Int] = []
  }

  private(set) var nodes: [Node] = []
  /// Letterhead, stamps, title.
  private(set) var preface: [Int] = []
  /// What an order says before its first clause.
  private(set) var preamble: [Int] = []
  private(set) var body: [Int] = []
  /// Signatures below the text.
  private(set) var conclusions: [Int] = []

  /// Deeper nodes stand beside their parent: a hostile file may nest without end, and readers of XML do not.
  private static let deepest = 24

  private let bundle: Bundle
  /// Open nodes, outermost first.
  private var open: [(clause: Int, node: Int)] = []

  /// Orders the blocks of an act.
  ///
  /// - Parameter clauses: the clause of each block of the school's own acts.
  init(_ bundle: Bundle, of act: Act, clauses: [Int: Int]) {
    self.bundle = bundle
    let limit = min(act.blocks.upperBound, bundle.document.blocks.count)
    var block = act.blocks.lowerBound
    while block < limit { block = append(block, until: limit, clauses) }
    guard act.isOwn else { return }
    divide(isOrder: act.kind == .order)
    if act.kind == .order { takeOutSignature(of: bundle.requisites.approval.name) }
  }

  /// Whether the node has a place in the hierarchy, so that no paragraph can hold it.
  func isHierarchical(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .section, .clause, .item: true
    case .paragraph: !nodes[node].children.isEmpty
    case .table: false
    }
  }
}

extension ActOutline {
  /// Adds a block, or the table that begins with it, and gives the block behind it.
  private mutating func append(_ first: Int, until limit: Int, _ clauses: [Int: Int]) -> Int {
    let blocks = bundle.document.blocks
    var node = Node(kind: .paragraph, blocks: first..<first + 1, clause: clauses[first])
    if let table = blocks[first].cell?.table {
      node.kind = .table
      let end = blocks[first..<limit].firstIndex { $0.cell?.table != table }
      node.blocks = first..<(end ?? limit)
    }
    if let clause = node.clause {
      node.isFrame = bundle.clauses[clause].kind == .frame
      if node.kind != .table { node.kind = ActOutline.kind(of: bundle.clauses[clause].kind) }
    }
    nodes.append(node)
    attach(nodes.count - 1)
    return node.blocks.upperBound
  }

  private static func kind(of kind: Clause.Kind) -> Node.Kind {
    switch kind {
    case .section: .section
    case .clause: .clause
    case .item: .item
    case .paragraph, .cell, .frame: .paragraph
    }
  }

  /// Puts a node below the nearest of its parents that is still open, so that the order of the file is kept.
  private mutating func attach(_ node: Int) {
    var parent = nodes[node].clause.flatMap { bundle.clauses[$0].parent }
    var depth = 0
    while let clause = parent {
      if let position = open.lastIndex(where: { $0.clause == clause }) {
        depth = min(position + 1, ActOutline.deepest)
        break
      }
      parent = bundle.clauses[clause].parent
    }
    open.removeLast(open.count - depth)
    if let last = open.last { nodes[last.node].children.append(node) } else { body.append(node) }
    if let clause = nodes[node].clause, nodes[node].kind != .table { open.append((clause, node)) }
  }

  /// Takes what stands before and behind the clauses out of the body, which must not be left empty.
  private mutating func divide(isOrder: Bool) {
    let roots = body
    let start = roots.firstIndex { !nodes[$0].isFrame } ?? 0
    let end = (roots.lastIndex { !nodes[$0].isFrame } ?? roots.count - 1) + 1
    preface = Array(roots[..<start])
    conclusions = Array(roots[end...])
    let rest = roots[start..<end]
    let first = isOrder ? rest.firstIndex(where: isHierarchical) ?? start : start
    preamble = Array(rest[..<first])
    body = Array(rest[first...])
  }

  /// Takes the signature of an order, and what follows it, out of the last clause.
  private mutating func takeOutSignature(of name: String) {
    guard let last = body.last, !name.isEmpty else { return }
    let children = nodes[last].children
    let trailing = children.lastIndex(where: isHierarchical).map { $0 + 1 } ?? children.startIndex
    let signature = children[trailing...].firstIndex { child in
      nodes[child].blocks.contains { bundle.document.string(of: bundle.document.blocks[$0]).contains(name) }
    }
    guard let signature else { return }
    conclusions = Array(children[signature...]) + conclusions
    nodes[last].children.removeSubrange(signature...)
  }
}
