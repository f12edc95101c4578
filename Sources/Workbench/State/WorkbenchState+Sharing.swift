import Partnership

// Sharing: it goes on beside what the user does, and says what arrived.
extension WorkbenchState {
  /// F5: exchanges with the others, or reads the store again when it has no others.
  mutating func exchange() -> [Effect] {
    guard store.isShared else { return reload() }
    guard !isSharing else {
      say(.notice, Words("Partage déjà en cours.", "Sharing is under way."))
      return []
    }
    isSharing = true
    say(.notice, Words("Partage…", "Sharing…"))
    return [.share]
  }

  mutating func take(_ news: SharingNews) -> [Effect] {
    switch news {
    case .goesOn(let words):
      // Each step takes the place of the one before; they are no events to remember.
      message = Message(tone: .notice, words: words, clock: now.clock)
    case .ended(let end):
      isSharing = false
      if !end.arrivals.isEmpty {
        arrivals = end.arrivals
        changed(about: [])
      }
      say(end.isTrouble ? .refusal : .done, end.words)
    }
    return []
  }
}
