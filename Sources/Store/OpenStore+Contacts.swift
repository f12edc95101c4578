package import Journal
package import Partnership

extension OpenStore {
  /// Reads everybody's contacts; what cannot be read is a sentence among the others.
  package func addressBook() -> AddressBook {
    var cards: [ContactCard] = []
    var troubles: [Words] = []
    do throws(JournalError) {
      for (path, owner) in try folder.contactFiles() {
        do throws(JournalError) {
          let text = ContactsText(try folder.contacts(at: path), of: owner.description)
          cards += text.cards
          troubles += text.faults.map { fault in
            Words(
              "\(path), ligne \(fault.line) : \(fault.words.fr) ; corrigez-la, le reste est lu.",
              "\(path), line \(fault.line): \(fault.words.en); mend it, the rest is read.")
          }
        } catch {
          troubles.append(Self.trouble(error))
        }
      }
    } catch {
      troubles.append(Self.trouble(error))
    }
    return AddressBook(cards, troubles: troubles)
  }

  /// Changes our own contacts, and waits until they are on disk.
  ///
  /// - Parameter edit: What is to change in our file.
  /// - Throws: ``JournalError``; then our file is as it was.
  package func editContacts(
    _ edit: @Sendable (inout ContactsText) -> Void
  ) throws(JournalError) {
    let result = withWriter { writer -> Result<Void, JournalError> in
      do throws(JournalError) {
        try writer.rewriteContacts { before, owner in
          var text = ContactsText(before, of: owner.description)
          edit(&text)
          return text.isEmpty ? nil : text.text
        }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Why a file of contacts could not be read.
  package static func trouble(_ error: JournalError) -> Words {
    guard case .malformed(let path, _, _, _) = error else { return StoreWords.sentence(error) }
    return Words(
      "\(path) n’est pas du texte UTF-8 ; ses contacts ne sont pas lus, le fichier reste tel quel.",
      "\(path) is not UTF-8 text; its contacts are not read, the file stays as it is.")
  }
}
