/// A commune as a directory knows it.
public struct Commune: Sendable, Hashable {
  /// Its code; a commune that changed its code is another one here.
  public let code: InseeCode
  /// Its official name, with its article: « Le Bourget ».
  public let name: String
  /// The code of its department: `93`, `2A`, `974`.
  public let department: String
  /// Its total population, the one the law of communes goes by, in the year of the directory.
  public let population: Int?
  /// Its SIREN, where the directory is sure that it is still the one.
  public let siren: Siren?
  /// The first day it no longer was; nothing while it is.
  public let endedOn: Day?
  /// The commune that took its place, when one alone did.
  public let successor: InseeCode?

  /// Puts together a commune; its department is what its code begins with.
  public init(
    code: InseeCode, name: String, population: Int? = nil, siren: Siren? = nil,
    endedOn: Day? = nil, successor: InseeCode? = nil
  ) {
    (self.code, self.name, self.population, self.siren) = (code, name, population, siren)
    (self.endedOn, self.successor) = (endedOn, successor)
    department = String(code.code.prefix(code.code.hasPrefix("97") ? 3 : 2))
  }
}

/// What a program knows of communes: their codes, names and ends.
///
/// Handed in as a value, so that nothing else depends on the table; a commune it does not have is
/// unknown to it, not wrong.
public protocol CommuneDirectory: Sendable {
  /// The commune with a code, also one that ended.
  func commune(_ code: InseeCode) -> Commune?

  /// The communes of a name, whatever the case, the accents and the hyphens.
  ///
  /// - Parameters:
  ///   - name: The whole name; `St` and `Ste` are understood.
  ///   - department: The code of a department, to keep to it.
  /// - Returns: Those that are before those that ended, each in the order of their codes.
  func communes(named name: String, inDepartment department: String?) -> [Commune]

  /// What somebody may mean who has typed the beginning of a name or of a code.
  ///
  /// - Parameters:
  ///   - typed: What was typed; the article of a name may be left out.
  ///   - limit: How many to answer at most.
  /// - Returns: The whole name first, then the larger communes, then those that ended, the last
  ///   first; for a code, in the order of the codes.
  func completions(_ typed: String, limit: Int) -> [Commune]

  /// The name of a department, by its code.
  func departmentName(_ code: String) -> String?
}

/// A directory that knows nothing.
public struct EmptyCommuneDirectory: CommuneDirectory {
  /// Makes one.
  public init() {}

  /// Nothing.
  public func commune(_ code: InseeCode) -> Commune? { nil }

  /// None.
  public func communes(named name: String, inDepartment department: String?) -> [Commune] { [] }

  /// None.
  public func completions(_ typed: String, limit: Int) -> [Commune] { [] }

  /// Nothing.
  public func departmentName(_ code: String) -> String? { nil }
}
