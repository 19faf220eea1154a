/// The elements of an OpenDocument body that are treated alike, by local name.
enum ODTElements {
  /// Comments, embedded files and what only programs read.
  static let skippedOffice: Set<String> = [
    "annotation", "forms", "binary-data", "event-listeners", "scripts", "settings", "meta",
  ]

  /// What stands in the file beside the text that is shown for it.
  static let skippedText: Set<String> = [
    "ruby-text", "number", "script", "table-of-content-source", "illustration-index-source", "table-index-source",
    "object-index-source", "user-index-source", "alphabetical-index-source", "bibliography-source",
  ]

  /// Frames and shapes, in which text of its own may stand.
  static let boxes: Set<String> = [
    "frame", "custom-shape", "rect", "circle", "ellipse", "polygon", "polyline", "regular-polygon", "path", "line",
    "connector", "caption", "measure", "g",
  ]

  /// Pictures and embedded files; a frame may hold them beside or in place of text.
  static let skippedDrawings: Set<String> = [
    "image", "object", "object-ole", "applet", "plugin", "floating-frame", "control",
  ]
}
