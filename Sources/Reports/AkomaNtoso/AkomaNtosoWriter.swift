internal import Documents
internal import Regulations

/// Writes the documents of a file as elements of Akoma Ntoso.
struct AkomaNtosoWriter {
  let xml: XMLWriter
  let bundle: Bundle
  let metadata: AkomaNtosoMetadata
  var identifiers = ElementIdentifiers()
  /// The first clause of each block of the school's own acts.
  private var clauses: [Int: Int] = [:]

  init(_ xml: XMLWriter, _ bundle: Bundle, _ metadata: AkomaNtosoMetadata) {
    self.xml = xml
    self.bundle = bundle
    self.metadata = metadata
    for (number, clause) in bundle.clauses.enumerated()
    where bundle.acts[clause.act].isOwn && clauses[clause.block] == nil {
      clauses[clause.block] = number
    }
  }

  /// All documents of the file.
  mutating func collection() {
    xml.element("documentCollection", ["name": "сборник"]) {
      metadata.writeOfCollection(to: xml)
      xml.element("collectionBody") {
        for act in bundle.acts.indices {
          let identifier = identifiers.next("cmp", number: String(act + 1), below: "")
          xml.element("component", ["eId": identifier]) { document(act, isOutermost: false, below: identifier) }
        }
      }
    }
  }

  /// One document of the file.
  ///
  /// - Parameter parent: the identifier of the component that it is, or an empty text.
  mutating func document(_ number: Int, isOutermost: Bool, below parent: String = "") {
    let act = bundle.acts[number]
    let outline = ActOutline(bundle, of: act, clauses: clauses)
    let isAct = act.kind == .regulation && act.isOwn
    xml.element(isAct ? "act" : "doc", ["name": act.kind.documentName]) {
      metadata.write(ofAct: number, isOutermost: isOutermost, to: xml)
      part("preface", outline.preface, outline, title: act.titleBlock, parent)
      part("preamble", outline.preamble, outline, parent)
      xml.element(isAct ? "body" : "mainBody") { body(outline, allowsBlocks: !isAct, parent) }
      part("conclusions", outline.conclusions, outline, parent)
    }
  }
}

extension AkomaNtosoWriter {
  /// A part of paragraphs and tables, where there is any.
  private mutating func part(
    _ name: StaticString, _ nodes: [Int], _ outline: ActOutline, title: Int? = nil, _ parent: String
  ) {
    guard !nodes.isEmpty else { return }
    xml.element(name) { blocks(nodes, outline, title: title, parent) }
  }

  private mutating func body(_ outline: ActOutline, allowsBlocks: Bool, _ parent: String) {
    // The standard demands something in a body.
    guard !outline.body.isEmpty else {
      if allowsBlocks {
        xml.element("p")
      } else {
        let identifier = identifiers.next("al", below: parent)
        xml.element("alinea", ["eId": identifier]) { xml.element("content") { xml.element("p") } }
      }
      return
    }
    children(outline.body[...], outline, allowsBlocks: allowsBlocks, parent)
  }

  /// Nodes side by side: items become a list, and text between hierarchical elements an element of its own.
  private mutating func children(
    _ nodes: ArraySlice<Int>, _ outline: ActOutline, allowsBlocks: Bool = false, _ parent: String
  ) {
    var rest = nodes
    while let node = rest.first {
      if outline.nodes[node].kind == .item {
        let items = rest.prefix { outline.nodes[$0].kind == .item }
        rest = rest.dropFirst(items.count)
        let list = identifiers.next("list", below: parent)
        xml.element("list", ["eId": list]) { for item in items { hierarchical(item, outline, list) } }
        continue
      }
      rest = rest.dropFirst()
      if outline.isHierarchical(node) {
        hierarchical(node, outline, parent)
      } else if allowsBlocks {
        blocks([node], outline, parent)
      } else if outline.nodes[node].kind == .table {
        let identifier = identifiers.next("hcontainer", below: parent)
        xml.element("hcontainer", ["name": "таблица", "eId": identifier]) {
          xml.element("content") { blocks([node], outline, identifier) }
        }
      } else {
        hierarchical(node, outline, parent)
      }
    }
  }

  private mutating func hierarchical(_ number: Int, _ outline: ActOutline, _ parent: String) {
    let node = outline.nodes[number]
    let clause = node.clause.map { bundle.clauses[$0] }
    let printed = PrintedBlock(bundle.document.blocks[node.blocks.lowerBound], of: bundle, clause: clause)
    let (name, abbreviation) = element(for: node.kind, clause)
    let identifier = identifiers.next(abbreviation, number: clause?.number ?? "", below: parent)
    let isSection = node.kind == .section
    xml.element(name, ["eId": identifier]) {
      if !printed.number.isEmpty { xml.element("num", isMixed: true) { xml.text(printed.number.printable) } }
      if isSection, !printed.text.isEmpty { xml.element("heading", isMixed: true) { text(printed) } }
      let hasText = !isSection && !printed.text.isEmpty
      let first = node.children.firstIndex(where: outline.isHierarchical) ?? node.children.endIndex
      let lead = Array(node.children[..<first])
      let isLeaf = first == node.children.endIndex
      if hasText || !lead.isEmpty {
        xml.element(isLeaf ? "content" : "intro") {
          if hasText { xml.element("p", isMixed: true) { text(printed) } }
          blocks(lead, outline, identifier)
        }
      } else if isLeaf, !isSection {
        xml.element("content")
      }
      children(node.children[first...], outline, identifier)
    }
  }

  private func element(for kind: ActOutline.Node.Kind, _ clause: Clause?) -> (StaticString, String) {
    switch kind {
    case .section: return ("section", "sec")
    case .item: return ("point", "point")
    case .paragraph, .table: return ("alinea", "al")
    case .clause:
      let parent = clause?.parent.map { bundle.clauses[$0].kind }
      return parent == .clause ? ("subparagraph", "subpara") : ("paragraph", "para")
    }
  }
}
