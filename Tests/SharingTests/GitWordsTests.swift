import Testing

@testable import Sharing

@Suite("What git says")
struct GitWordsTests {
  @Test("tells why nothing came or went, whatever the names of commits and folders hold")
  func causes() {
    for (report, cause) in [
      (
        "remote: error: cannot lock ref 'refs/heads/main': is at 8d403c6a but expected 86c401a5\n"
          + " ! [remote rejected] 1c40301e -> main (failed to update ref)", .outrun
      ),
      (
        "fatal: unable to access 'https://f/a.git/': The requested URL returned error: 403", .denied
      ),
      ("error: RPC failed; HTTP 401 curl 22 The requested URL returned error: 401", .denied),
      ("fatal: unable to access 'https://f/401.git/': Could not resolve host: f", .unreachable),
      ("fatal: couldn't find remote ref refs/heads/main", .empty),
    ] as [(String, GitWords.Cause)] {
      #expect(GitWords.cause(report) == cause, "\(report)")
    }
  }
}
