/// Whether a protocol may come to a state from where it stands, and why not.
///
/// A protocol takes its states one after the other, from « repéré » to « clos »; it may be suspended
/// and taken up again, or abandoned. What a state asks for beside the order (a method of evaluation,
/// a convention to be annexed to) is pointed out, and what happened can be recorded all the same.
public struct ProtocolTransition: Sendable, Hashable {
  /// Where the protocol stands; nothing when nobody recorded it, and then anything may be.
  public let from: ProtocolState?
  /// The state asked for.
  public let to: ProtocolState
  /// The state it had before it was suspended, when that is known.
  public let suspendedFrom: ProtocolState?

  /// Puts together a question.
  public init(from: ProtocolState?, to: ProtocolState, suspendedFrom: ProtocolState? = nil) {
    (self.from, self.to, self.suspendedFrom) = (from, to, suspendedFrom)
  }

  /// The states in their order.
  public static let course: [ProtocolState] = [
    .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated, .closed,
  ]

  /// Why it cannot be; nothing when it can.
  public var refusal: Words? {
    guard let from else { return nil }
    if from == to { return Words("il est déjà \(fr(to))", "it is \(en(to)) already") }
    switch from {
    case .closed, .abandoned: return Words("il est \(fr(from))", "it is \(en(from))")
    case .suspended: return refusalFromSuspension
    case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated: break
    }
    switch to {
    case .suspended, .abandoned: return nil
    case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated, .closed:
      return refusalInOrder(from)
    }
  }

  /// The rule, what went in and what comes out.
  public var explanation: Explanation {
    var inputs = [
      Explanation.Input(
        Words("état noté", "state recorded"),
        .words(from?.term.words ?? Words("non renseigné", "not recorded"))),
      Explanation.Input(Words("état demandé", "state asked for"), .words(to.term.words)),
    ]
    if let suspendedFrom {
      inputs.append(
        Explanation.Input(
          Words("état avant la suspension", "state before it was suspended"),
          .words(suspendedFrom.term.words)))
    }
    let order = ProtocolTransition.course
    return Explanation(
      title: Words("protocole « \(fr(to)) »", "protocol “\(en(to))”"),
      rule: Words(
        "un protocole passe par \(order.map(\.term.words.fr).joined(separator: ", ")), dans cet ordre ; il peut être suspendu puis repris où il en était, ou abandonné",
        "a protocol goes through \(order.map(\.term.words.en).joined(separator: ", ")), in this order; it may be suspended and taken up where it stood, or abandoned"
      ),
      source: Words(
        "convention de 2015, article 1 (protocoles techniques annexés) ; choix du produit pour l’ordre",
        "convention of 2015, article 1 (annexed technical protocols); the order is a choice of the product"
      ), inputs: inputs, result: refusal ?? Words("il peut l’être", "it may be"),
      advice: [
        Words(
          "Un protocole déjà plus loin quand vous l’avez noté se corrige par ses champs (modifier).",
          "A protocol that was further on when you recorded it is put right by its fields (edit).")
      ])
  }

  private var refusalFromSuspension: Words? {
    switch to {
    case .abandoned: return nil
    case .suspended, .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated,
      .closed:
      guard let suspendedFrom, to != suspendedFrom else { return nil }
      return Words(
        "il est suspendu : à reprendre d’abord comme « \(fr(suspendedFrom)) »",
        "it is suspended: first take it up as “\(en(suspendedFrom))”")
    }
  }

  private func refusalInOrder(_ from: ProtocolState) -> Words? {
    let order = ProtocolTransition.course
    guard let here = order.firstIndex(of: from), let there = order.firstIndex(of: to) else {
      return nil
    }
    if there < here {
      return Words("il est plus loin : \(fr(from))", "it is further on: \(en(from))")
    }
    let between = order[(here + 1)..<there]
    guard !between.isEmpty else { return nil }
    return Words(
      "d’abord : \(between.map { fr($0) }.joined(separator: ", "))",
      "first: \(between.map { en($0) }.joined(separator: ", "))")
  }

  private func fr(_ state: ProtocolState) -> String { state.term.words.fr }
  private func en(_ state: ProtocolState) -> String { state.term.words.en }
}

extension Register {
  /// Whether a protocol may come to a state; reads the facts about it again where it is suspended.
  public func transition(
    of technicalProtocol: Thing, to state: ProtocolState, reading reader: some FactReader
  ) -> ProtocolTransition {
    let from = value(ProtocolDrawn.state, of: technicalProtocol).value
    return ProtocolTransition(
      from: from, to: state,
      suspendedFrom: from == .suspended ? stateBefore(technicalProtocol, reading: reader) : nil)
  }

  /// The last state recorded of a suspended protocol that is not « suspendu ».
  private func stateBefore(
    _ technicalProtocol: Thing, reading reader: some FactReader
  ) -> ProtocolState? {
    history(of: technicalProtocol).filter { !$0.isRetracted && $0.kind.statesFields }
      .compactMap { reader.fact(at: $0.location)?[ProtocolDrawn.state].value }
      .last { $0 != .suspended }
  }
}
