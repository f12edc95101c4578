import Exchange
import Glibc
import Partnership

/// Standard output and standard error; nothing else of the program writes to them.
enum Console {
  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal, when standard output is one.
  static var width: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes a text as it is.
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        // Whoever reads has gone (`| head`): there is nobody left to tell.
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : ExitStatus.ioError.rawValue)
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Writes a line on standard error; what it quotes of typed words cannot act on the terminal.
  static func complain(_ text: String) {
    write("atelier : \(CleanText.oneLine(text))\n", to: STDERR_FILENO)
  }
}

/// What the process says when it ends; after sysexits where that has a word.
enum ExitStatus: Int32 {
  case success = 0
  /// Damage in the store.
  case damage = 1
  /// An unfinished tail in the store.
  case unfinishedTail = 2
  /// A history that was rewritten.
  case historyRewritten = 3
  /// A signature that does not hold.
  case badSignature = 4
  /// Something in the store cannot be read.
  case notReadable = 5
  /// The words of the command line are off.
  case usage = 64
  /// What was asked is refused by a rule.
  case refused = 65
  /// There is no such store or no such thing.
  case missing = 66
  /// The remote is out of reach, or does not let us in.
  case unavailable = 69
  /// The disk says no.
  case ioError = 74
}

/// A sentence for whoever typed the command, and what the process says to whoever started it.
struct Complaint: Error {
  let words: Words
  var status: ExitStatus
  /// Whether the same words, asked again, would get another number.
  var isOvertaken = false

  init(_ status: ExitStatus, _ french: String, _ english: String) {
    self.status = status
    words = Words(french, english)
  }

  init(_ refusal: Refusal) {
    status = .refused
    words = refusal.typedWords
  }
}

extension Refusal {
  /// What is wrong and what to do, for somebody who types commands.
  var typedWords: Words {
    guard rule == .personalDataAnswered else { return words }
    return Words(
      "\(words.fr) « --confirm \"motif\" » le garde.",
      "\(words.en) --confirm \"reason\" keeps it.")
  }
}
