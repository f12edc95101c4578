/// The program itself, as it was built for these tests.
public enum Program {
  /// The path of the executable: beside the bundle of the tests.
  public static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let folder = bundle?.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder?.joined(separator: "/") ?? "\(PackageFolder.path)/.build/debug") + "/atelier"
  }()
}
