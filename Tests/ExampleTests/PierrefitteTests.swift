import Example
import Partnership
import TestKit
import Testing

@Suite("The convention of Pierrefitte, 2015")
struct PierrefitteTests {
  private let recording: Recording
  private var register: Register { recording.register }

  init() throws {
    var recording = Recording(writer: "d93a")
    for fact in try Pierrefitte.facts() { try recording.record(fact) }
    self.recording = recording
  }

  private func thing(_ id: String) throws -> Register.Thing {
    try #require(ThingID(id).flatMap { register.thing($0) })
  }

  private func whole(_ id: String) throws -> [WrittenValue] {
    register.whole(try thing(id), reading: recording.pages)
  }

  @Test("begins the day after the vote and goes on one second at a time")
  func instants() {
    let ids = recording.pages.facts.map(\.id)
    #expect(ids.first?.text == "2015-03-06T08:00:00.000Z-00-d93a")
    #expect(
      ids.indices.dropFirst().allSatisfy { ids[$0].milliseconds == ids[$0 - 1].milliseconds + 1000 }
    )
    #expect(recording.pages.facts.allSatisfy { $0.author == "mission-pst" })
  }

  @Test("the report: number, session, service, two proposals, signed by delegation, act not cited")
  func report() throws {
    let report = try thing("R-2015-01")
    #expect(register.value(ReportWritten.printedNumber, of: report).value?.text == "03-03")
    #expect(register.value(ReportWritten.body, of: report).value == .standingCommittee)
    #expect(register.value(ReportWritten.sessionOn, of: report).value?.edtf == "2015-03-05")
    #expect(
      register.value(ReportWritten.service, of: report).value?.text
        == "Mission d'animation territoriale et professionnelle du pôle solidarité")
    #expect(register.values(ReportWritten.proposals, of: report).count == 2)
    #expect(
      register.value(ReportWritten.signatory, of: report).value?.text == "Jean-François Baillon")
    #expect(register.value(ReportWritten.byDelegation, of: report).value == true)
    #expect(register.value(ReportWritten.delegationAct, of: report) == .citedUnknown)
  }

  @Test("the framework: July 2013 for the report, number and day for the visas, both kept")
  func framework() throws {
    let framework = try thing("CD-01")
    let history = register.history(of: framework)
    let dates = history.compactMap {
      recording.pages.fact(at: $0.location)?[FrameworkAdopted.adoptedOn].value?.edtf
    }
    #expect(dates == ["2013-07", "2013-07-11"])
    #expect(register.value(FrameworkAdopted.reference, of: framework).value?.text == "2013-7-46")
    #expect(try whole("CD-01").texts(key: MarkKey.source).count == 3)
  }

  @Test("two parties with their seats, and four offices as public acts name them")
  func parties() throws {
    #expect(
      register.all(.party).map { register.value(PartyEntered.seat, of: $0).value?.text } == [
        "Hôtel du Département 3, esplanade Jean Moulin 93006 Bobigny Cedex",
        "Hôtel de Ville 2, Place de la libération 93380 Pierrefitte",
      ])
    #expect(
      register.all(.party).allSatisfy { register.value(PartyEntered.siren, of: $0) == .notRecorded }
    )
    #expect(
      register.all(.officeHolder).map { register.value(OfficeHeld.name, of: $0).value?.text } == [
        "Stéphane Troussel", "Michel Fourcade", "Jean-François Baillon", "Valéry Molet",
      ])
  }

  @Test("the convention: aims, principles, clauses, themes, and a duration nobody wrote")
  func convention() throws {
    let convention = try thing("C-2015-01")
    #expect(register.values(ProjectLaunched.aims, of: try thing("PST-01")) == Aim.allCases)
    #expect(register.values(ConventionDrafted.principles, of: convention) == Principle.allCases)
    #expect(
      register.values(ConventionDrafted.clauses, of: convention)
        == [.object, .commitments, .means, .evaluation])
    #expect(register.values(ConventionDrafted.themes, of: convention).count == 7)
    #expect(register.value(ConventionDrafted.term, of: convention).value == .notStated)
    #expect(register.value(ConventionDrafted.yearlyEvaluation, of: convention).value == true)
    #expect(register.value(ConventionDrafted.yearlyConference, of: convention).value == true)
    #expect(register.value(ConventionDrafted.signedOn, of: convention) == .notRecorded)
    #expect(register.children(of: convention, .link).count == 4)
    #expect(
      try whole("C-2015-01").stated(ConventionDrafted.preamble).value?.text.hasPrefix(
        "Les inégalités sociales et territoriales") == true)
  }

  @Test("five means envisaged and seven resources, as needed and where possible")
  func means() {
    let means = register.all(.means)
    #expect(
      means.compactMap { register.value(MeansEnvisaged.means, of: $0).value } == Means.allCases)
    #expect(means.allSatisfy { register.value(MeansEnvisaged.state, of: $0).value == .envisaged })
    let resources = register.all(.resource)
    #expect(
      resources.compactMap { register.value(ResourcePledged.resourceKind, of: $0).value }
        == ResourceKind.allCases)
    #expect(
      resources.allSatisfy { register.value(ResourcePledged.state, of: $0).value == .pledged })
  }

  @Test("the text: its digest is that of its bytes, its articles stand in it, four slots are empty")
  func text() throws {
    let version = try whole("T-01")
    let text = try #require(version.stated(TextFrozen.text).value?.text)
    let digest = try #require(version.stated(TextFrozen.sha256).value?.hexadecimal)
    #expect(StockTool.accepts(text, command: "test \"$(sha256sum | cut -c1-64)\" = \(digest)"))
    for number in 1...4 {
      let article = try #require(try whole("AR-0\(number)").stated(ArticleWritten.text).value?.text)
      #expect(text.contains(article))
    }
    let slots = version.all(TextFrozen.slots).map(\.text)
    #expect(slots.filter { $0.hasPrefix("PA-01 ") }.count == 2)
    #expect(slots.filter { $0.hasPrefix("PA-02 ") }.count == 2)
  }

  @Test("the deliberation: adopted, its vote and its dates left blank, extract by delegation")
  func deliberation() throws {
    #expect(register.count(.deliberation) == 1)
    let act = try thing("D-2015-01")
    #expect(register.value(DeliberationEntered.state, of: act).value == .adopted)
    #expect(register.value(DeliberationEntered.printedNumber, of: act).value?.text == "03-03")
    #expect(register.value(DeliberationEntered.adoptedOn, of: act).value?.edtf == "2015-03-05")
    #expect(register.value(DeliberationEntered.delegation, of: act).value?.text == "2012-IX-42")
    #expect(register.value(DeliberationEntered.delegationOn, of: act).value?.edtf == "2012-09-04")
    #expect(register.value(DeliberationEntered.statedWording, of: act) == .leftBlank)
    for field in [DeliberationEntered.votesAgainst, DeliberationEntered.abstentions] {
      #expect(register.value(field, of: act) == .leftBlank)
    }
    for field in [
      DeliberationEntered.postedOn, DeliberationEntered.notifiedOn,
      DeliberationEntered.statedExecutoryOn,
    ] {
      #expect(register.value(field, of: act) == .leftBlank)
    }
    #expect(register.value(DeliberationEntered.transmittedOn, of: act) == .notRecorded)
    #expect(
      register.value(DeliberationEntered.extractSignatory, of: act).value?.text == "Valéry Molet")
    #expect(register.value(DeliberationEntered.extractByDelegation, of: act).value == true)
    #expect(register.value(DeliberationEntered.extractDelegationAct, of: act) == .citedUnknown)
    #expect(
      register.value(DeliberationEntered.court, of: act).value?.text
        == "tribunal administratif de Montreuil")
    #expect(register.value(DeliberationEntered.appealMonths, of: act).value?.number == 2)
    #expect(register.value(DeliberationEntered.remediesMentioned, of: act).value == true)
    #expect(
      register.children(of: act, .decision).compactMap {
        register.value(DecisionTaken.meaning, of: $0).value
      }
        == [.approves, .authorises])
  }

  @Test("four visas in their order, two of them without number or date")
  func visas() throws {
    let visas = register.children(of: try thing("D-2015-01"), .visa)
    #expect(
      visas.compactMap { register.value(VisaCited.number, of: $0).value?.number } == [1, 2, 3, 4])
    #expect(
      visas.map { register.value(VisaCited.reference, of: $0).value?.text }
        == [nil, "2012-IX-42", "2013-7-46", nil])
    #expect(
      visas.map { register.value(VisaCited.datedOn, of: $0).value?.edtf }
        == [nil, "2012-09-04", "2013-07-11", nil])
  }

  @Test("says nothing from elsewhere: no signature, no commune code, no example mark")
  func nothingElse() {
    for kind in [ThingKind.signature, .technicalProtocol, .signal, .evaluation, .piece, .letter] {
      #expect(register.count(kind) == 0)
    }
    let values = recording.pages.facts.flatMap(\.values)
    #expect(!values.contains { $0.key == "Exemple" || $0.key == "Insee" })
    #expect(!values.contains { $0.text.contains("2015-10") || $0.text.contains("93059") })
  }
}
