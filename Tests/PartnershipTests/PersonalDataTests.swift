import Partnership
import TestKit
import Testing

@Suite("Personal data")
struct PersonalDataTests {
  static let known = ["Monsieur Michel Fourcade", "Stéphane Troussel", "CCAS de Pierrefitte"]

  @Test(
    "what may be about a person is asked about, word for word",
    arguments: [
      ("Attend au 12 rue des Lilas depuis mai", ["12 rue des Lilas"]),
      ("au 3 bis, place Jean Moulin.", ["3 bis, place Jean Moulin"]),
      ("logé 12-14 avenue Lénine", ["12-14 avenue Lénine"]),
      ("vu Mme Dupont hier", ["Mme Dupont"]), ("M. de La Tour viendra", ["M. de La Tour"]),
      ("MADAME DIALLO ATTEND", ["MADAME DIALLO ATTEND"]), ("M.\u{A0}Bensaïd", ["M.\u{A0}Bensaïd"]),
      ("Monsieur A. est parti", ["Monsieur A"]), ("Samira Benali a dit non", ["Samira Benali"]),
      ("Karim : le bus passe trop tôt", ["Karim"]),
      ("Mme Samira Benali", ["Mme Samira Benali"]),
      ("06 12 34 56 78, Mme Petit", ["06 12 34 56 78", "Mme Petit"]),
    ])
  func asked(text: String, expected: [String]) {
    #expect(
      PersonalData.suspected(in: text, knowing: PersonalDataTests.known).map(\.text) == expected)
  }

  @Test(
    "places, offices, office holders and ordinary words are not",
    arguments: [
      "Salle Jaurès ouverte le jeudi", "réunion quai Gambetta", "M. Fourcade et Mme la Maire",
      "Monsieur le Préfet", "M. Stéphane Troussel", "12 places en crèche, 3 cours de français",
      "en 2014 rue Gambetta", "école Pauline Kergomard, collège Jean Moulin", "Saint Denis",
      "Rose des vents", "Claire demande de la commune", "M. locale", "le 5 mai, Pierre plate",
      "Le maire rappelle l’engagement", "P-07 deux permanences supprimées faute de salle.",
      "Maison France Services, Mission locale, Conseil départemental", "la ligne M 12", "",
    ])
  func silent(text: String) {
    #expect(PersonalData.suspected(in: text, knowing: PersonalDataTests.known).isEmpty)
  }

  @Test("where inhabitants or users speak, a first name alone is asked about")
  func speakers() {
    let found = { (text: String, college: College) in
      PersonalData.suspected(in: text, spokenBy: college).map(\.text)
    }
    #expect(found("le voisin, Karim, attend depuis un an", .residents) == ["Karim"])
    #expect(found("Fatou, de la tour B, attend", .serviceUsers) == ["Fatou"])
    #expect(found("le voisin, Karim, attend depuis un an", .elected).isEmpty)
  }

  @Test("what cannot be kept stays refused whatever is answered")
  func never() throws {
    let register = try Desk.withConvention().register
    let line = try #require(Line(journal: "il le veut bien"))
    let signal = NewFact(
      .signal,
      AdmissionTests.signal + [.init("Texte", "Mme Dupont, 06 12 34 56 78, née le 3 mai 1980")])
    #expect(
      register.suspected(in: signal).first?.data.map(\.sort) == [
        .telephone, .birthDate, .titledName,
      ])
    let kept = register.keeping(signal, because: line)
    #expect(kept.values.last == WrittenValue("Garde", "Texte il le veut bien"))
    do {
      _ = try register.admit(kept, today: Day.of(2026, 11, 25))
      Issue.record("not refused")
    } catch {
      #expect(error.rule == .noPersonalData && error.words.fr.contains("06 12 34 56 78"))
    }
  }

  @Test("an answer speaks of a field that is filled in, and says why")
  func answers() throws {
    let register = try Desk.withConvention().register
    let plain = AdmissionTests.signal + [.init("Texte", "18 ménages")]
    for mark in ["Elements motif", "Texte", "Texte "] {
      #expect(throws: Refusal.self) {
        try register.admit(
          NewFact(.signal, plain + [.init("Garde", mark)]), today: Day.of(2026, 11, 25))
      }
    }
  }

  @Test("the facts of a convention’s text are not asked about: its parties stand in public acts")
  func conventions() throws {
    let register = try Desk.withConvention().register
    let article = NewFact(
      .article,
      [
        .init("Convention", "C-2015-01"), .init("Numero", "1"),
        .init("Texte", "représentée par M. Dupont, 2 place de la Libération"),
      ])
    #expect(register.suspected(in: article).isEmpty)
  }
}
