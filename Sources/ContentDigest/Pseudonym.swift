import Crypto

/// The pseudonym of a person's name under an estate's key: `p-` and 16 hexadecimal digits of HMAC-SHA-256 (RFC 2104).
///
/// The same person has the same pseudonym in every inventory of the estate, whatever the case, the blanks around and
/// between the words, and the Unicode composition in which a program wrote the name. Without the key nobody can tell
/// whether a guessed name is right. A name of nothing but blanks has the pseudonym of the empty name.
public func pseudonym(of name: String, key: [UInt8]) -> String {
  let code = HMAC<SHA256>.authenticationCode(for: Array(PersonName.folded(name).utf8), using: SymmetricKey(data: key))
  return "p-" + Hexadecimal.text(code.prefix(8))
}
