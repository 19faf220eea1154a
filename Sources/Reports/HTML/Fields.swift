internal import Mustache

/// What a template is given: texts, flags and lists by name.
package struct Fields: MustacheParent, Sendable {
  private var values: [String: any Sendable] = [:]

  /// No fields yet.
  package init() {}

  /// What a template finds: what is absent prints nothing and counts as false.
  ///
  /// Mustache would look for an absent name in the fields around these, and print another finding's.
  package func child(named name: String) -> Any? { values[name] ?? Absent() }

  /// A text; an empty one counts as absent, so that sections of templates can ask for it.
  package subscript(text name: String) -> String? {
    get { (values[name] as? PrintedText)?.renderText }
    set { values[name] = newValue.flatMap { $0.isEmpty ? nil : PrintedText(renderText: $0) } }
  }

  /// Markup that is ready; empty markup counts as absent.
  subscript(markup name: String) -> Markup? {
    get { values[name] as? Markup }
    set { values[name] = newValue.flatMap { $0.isNull ? nil : $0 } }
  }

  /// A flag.
  package subscript(flag name: String) -> Bool {
    get { values[name] as? Bool ?? false }
    set { values[name] = newValue }
  }

  /// Fields of their own, or none.
  package subscript(fields name: String) -> Fields? {
    get { values[name] as? Fields }
    set { values[name] = newValue }
  }

  /// A list; an empty one counts as absent.
  package subscript(list name: String) -> [Fields] {
    get { values[name] as? [Fields] ?? [] }
    set { values[name] = newValue.isEmpty ? nil : newValue }
  }
}

/// A text that says itself how it is printed; Mustache would try half a dozen protocols on a mere string.
private struct PrintedText: MustacheCustomRenderable {
  var renderText: String
  var isNull: Bool { false }
}

/// What Mustache finds under a name that has no field.
private struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
