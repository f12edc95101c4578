/// The letter that reminds a party of a signature, written from what is recorded.
struct ReminderLetter {
  let source: PaperSource
  private var register: Register { source.register }

  /// One letter about some signatures that are awaited; nothing when none is.
  func text(about signatures: [Register.Thing]) -> String {
    let paragraphs = signatures.compactMap { paragraph($0) }
    guard !paragraphs.isEmpty else { return "" }
    let lines =
      [source(Words("Madame, Monsieur,", "Dear Sir or Madam,"))] + paragraphs + [
        source(
          Words(
            "Pourriez-vous nous dire à quelle date nous pouvons compter sur cette signature, ou ce qui la retient ?",
            "Could you tell us by when we may count on this signature, or what holds it back?")),
        source(
          Words(
            "Nous restons à votre disposition et vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.",
            "We remain at your disposal. Yours faithfully,")),
        source(Words("La coordination", "The coordination")),
      ]
    return lines.flatMap { Paper.wrapped($0, to: Paper.width) + [""] }.dropLast()
      .joined(separator: "\n")
  }

  /// The letters about a convention, for each party whose signature is awaited.
  func paper(about convention: Register.Thing) -> Paper {
    var paper = Paper(
      title: source(Words("Relance", "Reminder")),
      subtitles: source.subtitle(convention) + source.exampleNotice(convention),
      in: source.language)
    let awaited = register.children(of: convention, .signature).filter {
      register.progress(ofSignature: $0, on: source.today).state == .requested
    }
    for signature in awaited {
      paper.add(
        part: source.title(of: signature), [.paragraph(text(about: [signature]))])
    }
    if awaited.isEmpty {
      paper.add(
        .paragraph(
          source(Words("Aucune signature n’est attendue.", "No signature is awaited."))))
    }
    return paper
  }

  private func paragraph(_ signature: Register.Thing) -> String? {
    let progress = register.progress(ofSignature: signature, on: source.today)
    guard progress.state == .requested,
      let convention = register.linked(SignatureGiven.convention, of: signature)
    else { return nil }
    let name = source.title(of: convention)
    let asked = progress.waitingSince.value.map { " " + source($0.whenWords) } ?? ""
    let days =
      progress.daysWaiting(on: source.today).map {
        source(Words(", il y a ", ", "))
          + source.count($0, Words("jour", "day"), Words("jours", "days"))
          + (source.language == .english ? " ago" : "")
      } ?? ""
    let reminded =
      progress.lastReminder.value.map {
        source(
          Words(
            " Notre dernière relance est partie \(source($0.whenWords)).",
            " We last wrote \(source($0.whenWords))."))
      } ?? ""
    let others = register.progress(of: convention, on: source.today).parties.filter(\.hasSigned)
      .map { source.title(of: $0.party) }
    let signed =
      others.isEmpty
      ? ""
      : source(
        Words(
          " L’ont déjà signée : \(others.joined(separator: ", ")).",
          " Already signed by: \(others.joined(separator: ", "))."))
    return source(
      Words(
        "La signature de la convention « \(name) » (\(register.label(of: convention))) vous a été demandée\(asked)\(days).\(signed)\(reminded)",
        "The signature of the agreement “\(name)” (\(register.label(of: convention))) was asked of you\(asked)\(days).\(signed)\(reminded)"
      ))
  }
}
