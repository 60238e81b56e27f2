import Testing

@testable import ContentDigest

@Suite struct PseudonymTests {
  let key = Array("the key of an estate".utf8)

  @Test(arguments: [
    ("Claire Lefèvre", "claire lefe\u{300}vre"),
    ("Claire Lefèvre", "  CLAIRE\u{A0} LEFÈVRE\n"),
    ("Åsa", "\u{212B}sa"),
    ("Groß", "GROSS"),
    ("Παπαδόπουλος", "ΠΑΠΑΔΌΠΟΥΛΟΣ"),
  ])
  func `spellings of one name share a pseudonym`(_ a: String, _ b: String) {
    #expect(pseudonym(of: a, key: key) == pseudonym(of: b, key: key))
  }

  @Test func `different names and different keys have different pseudonyms`() {
    let one = pseudonym(of: "Claire Lefèvre", key: key)
    #expect(one != pseudonym(of: "Claire Lefevre", key: key))
    #expect(one != pseudonym(of: "Claire Lefèvre", key: key + [1]))
  }

  @Test func `a pseudonym is p and sixteen digits of the code of RFC 4231`() {
    // Test case 2: HMAC-SHA-256 of "what do ya want for nothing?" under "Jefe" begins 5bdcc146bf60754e.
    #expect(pseudonym(of: "What do ya want for nothing?", key: Array("Jefe".utf8)) == "p-5bdcc146bf60754e")
  }
}

@Suite struct SHA256DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `digests are those of FIPS 180`(_ text: String, _ expected: String) {
    #expect(SHA256Digest.hexadecimal(of: Array(text.utf8)) == expected)
  }

  @Test func `pieces add up to the whole`() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var digest = SHA256Digest()
    digest.update(Array(bytes[..<333]))
    digest.update(bytes[333...])
    #expect(digest.hexadecimal == SHA256Digest.hexadecimal(of: bytes))
    digest.update([1])
    #expect(digest.hexadecimal == SHA256Digest.hexadecimal(of: bytes + [1]))
  }
}
