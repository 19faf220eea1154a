internal import Compliance
internal import Documents
internal import Regulations

/// What Akoma Ntoso wants to be told of documents besides their text.
struct AkomaNtosoMetadata {
  /// Identifiers of persons and organisations in `references`.
  private enum Identifier {
    static let program = "norma"
    static let organisation = "organization"
    static let issuer = "issuer"
    static let approver = "approver"
    static let appointee = "appointee"
  }

  let marks: [InlineMark]
  private let bundle: Bundle
  private let addresses: [WorkAddress]
  private let words = ModelWords()
  private let registry: ActRegistry

  init(_ bundle: Bundle, registry: ActRegistry, marks: [InlineMark]) {
    self.registry = registry
    self.bundle = bundle
    self.marks = marks
    let author = AkomaNtosoMetadata.author(of: bundle)
    var seen: [WorkAddress: Int] = [:]
    addresses = bundle.acts.map { act in
      var address = WorkAddress(
        type: act.kind == .regulation ? "act" : "doc", name: act.kind.documentName, author: act.isOwn ? author : "",
        date: AkomaNtosoMetadata.date(of: act, in: bundle), number: AkomaNtosoMetadata.number(of: act, in: bundle))
      seen[address, default: 0] += 1
      if let count = seen[address], count > 1 { address.work += "-\(count)" }
      return address
    }
  }

  /// The `meta` of one document of the file.
  func write(ofAct number: Int, isOutermost: Bool, to xml: XMLWriter) {
    let act = bundle.acts[number]
    let date = AkomaNtosoMetadata.date(of: act, in: bundle)
    xml.element("meta") {
      identification(
        addresses[number], date: date, author: act.isOwn ? Identifier.organisation : Identifier.issuer,
        number: AkomaNtosoMetadata.number(of: act, in: bundle), title: act.title, xml)
      if act.isOwn, act.kind == .order || act.kind == .regulation { publication(of: act, xml) }
      if isOutermost { references(xml) }
    }
  }

  /// The `meta` of a file with several documents.
  func writeOfCollection(to xml: XMLWriter) {
    let date = bundle.requisites.documentDate
    let address = WorkAddress(
      type: "doc", name: "сборник", author: AkomaNtosoMetadata.author(of: bundle), date: date,
      number: bundle.requisites.approval.orderNumber)
    xml.element("meta") {
      identification(
        address, date: date, author: Identifier.organisation, number: bundle.requisites.approval.orderNumber, title: "",
        xml)
      references(xml)
    }
  }
}

extension AkomaNtosoMetadata {
  private static func author(of bundle: Bundle) -> String {
    let organisation = bundle.requisites.organisation
    return organisation.short.isEmpty ? organisation.full : organisation.short
  }

  /// The day of an act: its own, else that on which the school's acts were approved.
  private static func date(of act: Act, in bundle: Bundle) -> CalendarDate? {
    act.date ?? (act.isOwn ? bundle.requisites.documentDate : nil)
  }

  private static func number(of act: Act, in bundle: Bundle) -> String? {
    act.number ?? (act.isOwn && act.kind == .regulation ? bundle.requisites.approval.orderNumber : nil)
  }

  private func identification(
    _ address: WorkAddress, date: CalendarDate?, author: String, number: String?, title: String, _ xml: XMLWriter
  ) {
    func core(_ this: String, _ uri: String, author: String) {
      xml.element("FRBRthis", ["value": this])
      xml.element("FRBRuri", ["value": uri])
      xml.element(
        "FRBRdate",
        ["date": date?.description ?? WorkAddress.unknownDay, "name": date == nil ? "unknown" : "approval"])
      xml.element("FRBRauthor", ["href": "#\(author)"])
    }
    xml.element("identification", ["source": "#\(Identifier.program)"]) {
      xml.element("FRBRWork") {
        core("\(address.work)/!main", address.work, author: author)
        xml.element("FRBRcountry", ["value": "ru"])
        if let number = number?.printable.nilIfEmpty { xml.element("FRBRnumber", ["value": number]) }
        if let title = title.printable.nilIfEmpty { xml.element("FRBRname", ["value": title]) }
      }
      xml.element("FRBRExpression") {
        core("\(address.expression)/!main", address.expression, author: author)
        xml.element("FRBRlanguage", ["language": "rus"])
      }
      xml.element("FRBRManifestation") {
        core("\(address.expression)/!main.xml", address.manifestation, author: Identifier.program)
        xml.element("FRBRformat", ["value": "application/akn+xml"])
      }
    }
  }

  /// By which act and on which day the document came into being, where the day is known.
  private func publication(of act: Act, _ xml: XMLWriter) {
    guard let date = AkomaNtosoMetadata.date(of: act, in: bundle) else { return }
    let number = act.number ?? bundle.requisites.approval.orderNumber
    let day = date.description.split(separator: "-").reversed().joined(separator: ".")
    xml.element(
      "publication",
      [
        "date": date.description, "name": "приказ",
        "showAs": (["Приказ", number.map { "№ \($0)" }, "от \(day)"] as [String?]).compactMap { $0?.printable }
          .joined(separator: " "),
        "number": number?.printable.nilIfEmpty,
      ])
  }

  private func references(_ xml: XMLWriter) {
    let requisites = bundle.requisites
    xml.element("references", ["source": "#\(Identifier.program)"]) {
      xml.element(
        "TLCOrganization",
        ["eId": Identifier.program, "href": "/akn/ontology/organization/norma", "showAs": "norma"])
      organisation(requisites.organisation, xml)
      if bundle.acts.contains(where: { !$0.isOwn }) {
        xml.element(
          "TLCOrganization",
          [
            "eId": Identifier.issuer, "href": "/akn/ontology/organization/ru.nn", "showAs": "Составитель не определён",
          ])
      }
      person(requisites.approval.name, Identifier.approver, xml)
      person(requisites.administrator?.name ?? "", Identifier.appointee, xml)
      roles(xml)
      citations(xml)
    }
  }

  private func organisation(_ organisation: Organisation, _ xml: XMLWriter) {
    let name = (organisation.full.isEmpty ? organisation.short : organisation.full).printable
    let part = WorkAddress.part(organisation.short.isEmpty ? organisation.full : organisation.short)
    xml.element(
      "TLCOrganization",
      [
        "eId": Identifier.organisation, "href": "/akn/ontology/organization/ru.\(part.isEmpty ? "nn" : part)",
        "showAs": name.isEmpty ? "Организация не определена" : name,
        "shortForm": organisation.full.isEmpty ? nil : organisation.short.printable.nilIfEmpty,
      ])
  }

  private func person(_ name: String, _ identifier: String, _ xml: XMLWriter) {
    guard let name = name.printable.nilIfEmpty else { return }
    let part = WorkAddress.part(name)
    xml.element(
      "TLCPerson",
      [
        "eId": identifier, "href": "/akn/ontology/person/ru.\(part.isEmpty ? "nn" : part)", "showAs": name,
      ])
  }

  private func roles(_ xml: XMLWriter) {
    for role in Duty.Role.allCases where marks.contains(where: { $0.meaning == .role(role) }) {
      xml.element(
        "TLCRole",
        ["eId": role.rawValue, "href": "/akn/ontology/role/ru.\(role.rawValue)", "showAs": words.title(of: role)])
    }
  }

  /// The acts cited, each once.
  ///
  /// They are no `activeRef`, which is for acts that the document changes.
  private func citations(_ xml: XMLWriter) {
    var seen: Set<String> = []
    for citation in bundle.citations {
      let address = WorkAddress(citation).work
      guard seen.insert(address).inserted else { continue }
      xml.element(
        "TLCReference",
        [
          "eId": "cited_\(seen.count)", "href": address, "showAs": words.name(of: citation, registry),
          "name": "citedAct",
        ])
    }
  }
}
