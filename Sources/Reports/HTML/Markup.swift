internal import Mustache

/// Markup that is ready to be printed: what stands in a literal is printed as it is, what is interpolated is escaped.
///
/// Parts of which a page has hundreds are written so and handed to templates whole, which print them with three braces:
/// looking up a name takes Mustache longer than writing it.
struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Joins parts in their order.
  init(_ parts: some Sequence<Markup>) {
    text = ""
    for part in parts { text += part.text }
  }

  static func += (markup: inout Markup, more: Markup) { markup.text += more.text }

  /// Gathers a literal and what stands in its gaps.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ value: String) { text += EscapedMarkup().escapeText(value) }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
  }
}

extension Markup: MustacheCustomRenderable {
  var renderText: String { text }
  var isNull: Bool { text.isEmpty }
}
