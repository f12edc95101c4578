// swift-tools-version: 6.2
import PackageDescription

// Every arrow between our modules is written here, one way only; Docs/Architecture.md draws them and
// the house-rule tests compare them with the imports of each file.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestKit"], exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "atelier",
  products: [
    .executable(name: "atelier", targets: ["atelier"]),
    .library(name: "Partnership", targets: ["Partnership"]),
    .library(name: "Journal", targets: ["Journal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    module("Partnership"),
    .target(name: "CHash"),
    module("Journal", ["CHash"]),
    module("Store", ["Partnership", "Journal"]),
    module("Sharing", ["Journal"]),
    module("Screen"),
    module("Exchange", ["Partnership"]),
    module("Example", ["Partnership"]),
    module("Communes", ["Partnership"], data: ["ORIGINS.md", "table.py"]),
    module("Workbench", ["Screen", "Partnership"]),
    .target(name: "CNcurses"),
    module("Terminal", ["CNcurses", "Screen"]),
    .executableTarget(
      name: "atelier",
      dependencies: [
        "Partnership", "Communes", "Journal", "Store", "Sharing", "Screen", "Exchange", "Example",
        "Workbench", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Example", "Store", "Partnership", "Journal"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    tests("PartnershipTests", ["Partnership"], data: ["Fixtures", "Papers/Texts"]),
    tests("JournalTests", ["Journal"], data: ["Journals"]),
    tests("StoreTests", ["Store", "Partnership", "Journal"]),
    tests("SharingTests", ["Sharing", "Store", "Exchange", "Partnership", "Journal"]),
    tests("ScreenTests", ["Screen"]),
    tests("ExchangeTests", ["Exchange", "Partnership", "Example"]),
    tests("ExampleTests", ["Example", "Store", "Partnership", "Journal"]),
    tests("CommunesTests", ["Communes", "Partnership"], data: ["Fixtures"]),
    tests("WorkbenchTests", ["Workbench", "Screen", "Partnership"], data: ["Screens"]),
    tests("TerminalTests", ["atelier"]),
    tests("SafetyTests", ["atelier"], data: ["Sources"]),
    tests("HouseRulesTests", ["Partnership", "Workbench", "Exchange"]),
  ]
)
