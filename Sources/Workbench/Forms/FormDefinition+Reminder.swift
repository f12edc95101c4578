import Partnership

extension FormDefinition {
  /// A reminder of one signature or of several, the same for all.
  static let reminder = FormDefinition(
    name: "remind", kind: .reminder, title: Words("Relancer", "Remind"),
    lines: [
      FormLine(SignatureReminded.remindedOn.declaration),
      FormLine(SignatureReminded.channel.declaration),
      FormLine(
        SignatureReminded.text.declaration,
        hint: Words("F4 : la lettre, dans votre éditeur", "F4: the letter, in your editor")),
    ], date: SignatureReminded.remindedOn.declaration,
    question: FormQuestion(
      verb: Words("noter la relance", "record the reminder"),
      effects: { facts, reading in
        facts.compactMap { fact in
          fact.subject.flatMap { reading.register.thing($0) }.flatMap { reading.soon($0) }
        }
      }))
}

extension Reading {
  /// Below so many days since the last reminder, another one deserves a word.
  static let daysBetweenReminders = 7

  /// That a signature was reminded a few days ago; nothing when it was not.
  fileprivate func soon(_ signature: Register.Thing) -> Confirmation.Line? {
    let last = register.value(SignatureReminded.remindedOn, of: signature)
    guard let day = last.value?.exactDay, today.days(since: day) < Self.daysBetweenReminders
    else { return nil }
    return Confirmation.Line(
      label: self(Words("À savoir", "Good to know")),
      text: self(
        Words(
          "\(name(of: signature)) : déjà relancée le \(shortDay(day))",
          "\(name(of: signature)): reminded on \(shortDay(day)) already")), isWarning: true)
  }

  /// « C-2015-03 · Commune …, relancée 03/11 » : whose signature it is, of what.
  func signature(_ thing: Register.Thing) -> String {
    let convention = register.linked(SignatureGiven.convention, of: thing)
    let reminded = self(Words("relancée", "reminded"))
    let last = self.reminded(progress(ofSignature: thing))
    return [convention.map { register.label(of: $0) }, title(of: thing)].compactMap { $0 }
      .joined(separator: ", ") + " (\(reminded) : \(last))"
  }
}
