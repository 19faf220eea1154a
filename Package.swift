// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Targets whose one or two files wrap a C library and must mark every unsafe use.
let wrapper: [SwiftSetting] = strict + [.strictMemorySafety()]

/// The program for use carries Swift's libraries with it.
///
/// Loading Foundation, which Mustache needs, from a dozen shared
/// libraries costs more of a start than all else (see docs/performance.md). Programs for tests share them, to link faster.
let staticLibraries: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-use-ld=lld", "-lCoreFoundation", "-l_FoundationCollections", "-l_FoundationCShims",
      "-l_FoundationICU", "-lswiftSynchronization",
    ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "norma",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "norma", targets: ["norma"]),
    .library(name: "Compliance", targets: ["Compliance"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),

    .target(name: "YAML", dependencies: ["CLibYAML"], swiftSettings: wrapper),
    .target(
      name: "Documents", dependencies: ["CLibXML2", "CLibZip", "CCMarkGFM", "CNettle", "CSpawn", "CMalloc"],
      swiftSettings: wrapper
    ),
    .target(name: "Spreadsheets", dependencies: ["CXLSXWriter", "Documents"], swiftSettings: wrapper),
    .target(name: "Russian", dependencies: ["YAML"], swiftSettings: strict),
    .target(name: "Regulations", dependencies: ["Documents", "Russian"], swiftSettings: strict),
    .target(
      name: "Compliance", dependencies: ["Documents", "Russian", "Regulations", "YAML"], swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "Documents", "Spreadsheets", "Russian", "Regulations", "Compliance",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("HTML/Templates")], swiftSettings: strict),
    .target(
      name: "Audit",
      dependencies: [
        "Documents", "Spreadsheets", "Russian", "Regulations", "Compliance", "Reports",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")], swiftSettings: strict),
    .executableTarget(
      name: "norma",
      dependencies: [
        "Documents", "Russian", "Regulations", "Compliance", "Reports", "Audit", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: staticLibraries),

    .target(
      name: "Mutations", dependencies: ["YAML", "Compliance"], path: "Benchmarks/Mutations", swiftSettings: strict),

    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: strict),
    .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets"], swiftSettings: strict),
    .testTarget(name: "RussianTests", dependencies: ["Russian", "YAML"], swiftSettings: strict),
    .testTarget(
      name: "RegulationsTests", dependencies: ["Regulations", "Documents", "Russian"], swiftSettings: strict),
    .testTarget(
      name: "ComplianceTests",
      dependencies: ["Compliance", "Mutations", "Regulations", "Documents", "Russian", "YAML"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Compliance", "Regulations", "Documents", "Russian", "YAML",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["akoma-ntoso-subset.xsd", "browser-check.py"], swiftSettings: strict),
    .testTarget(
      name: "AuditTests", dependencies: ["Audit", "Compliance", "Reports", "Regulations"], swiftSettings: strict),
    .testTarget(name: "NormaTests", dependencies: ["norma"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Benchmarks join the package only where they are asked for, so that nobody else builds them.
if Context.environment["NORMA_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "norma-throughput", dependencies: ["Documents", "Russian", "Regulations", "Compliance"],
      path: "Benchmarks/Throughput", swiftSettings: strict))
  package.products.append(.executable(name: "norma-throughput", targets: ["norma-throughput"]))
  package.targets.append(
    .executableTarget(
      name: "norma-docx", dependencies: ["Documents"], path: "Benchmarks/Docx", swiftSettings: strict))
  package.products.append(.executable(name: "norma-docx", targets: ["norma-docx"]))
  package.targets.append(
    .executableTarget(
      name: "norma-page", dependencies: ["Documents", "Regulations", "Compliance", "Reports"], path: "Benchmarks/Page",
      swiftSettings: strict))
  package.products.append(.executable(name: "norma-page", targets: ["norma-page"]))
  package.targets.append(
    .executableTarget(
      name: "norma-reports", dependencies: ["Documents", "Regulations", "Compliance", "Reports"],
      path: "Benchmarks/Reports", swiftSettings: strict))
  package.products.append(.executable(name: "norma-reports", targets: ["norma-reports"]))
  package.targets.append(
    .executableTarget(
      name: "norma-accuracy", dependencies: ["Mutations", "Compliance", "Documents", "Regulations", "YAML"],
      path: "Benchmarks/Accuracy", exclude: ["keywords.yaml"], swiftSettings: strict))
  package.products.append(.executable(name: "norma-accuracy", targets: ["norma-accuracy"]))
}

// So does the fuzzer's program, which links with libFuzzer only (see Benchmarks/run-fuzz).
if Context.environment["NORMA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "norma-fuzz", dependencies: ["Documents"], path: "Benchmarks/Fuzz", exclude: ["make-seeds"],
      swiftSettings: strict))
  package.products.append(.executable(name: "norma-fuzz", targets: ["norma-fuzz"]))
}
