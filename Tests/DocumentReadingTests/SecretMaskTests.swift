import Detectors
import Testing

@Suite("Secrets in what is stored")
struct SecretMaskTests {
  @Test(
    "no password is left",
    arguments: [
      ("https://user:geheim@host/a", "https://*@host/a"),
      ("ftp://user:ge#heim@host/a", "ftp://*@host/a"),
      ("ftp://user:ge/heim@host/a", "ftp://*@host/a"),
      ("https://h/a?x=1&access_token=geheim&y=2", "https://h/a?x=1&access_token=*&y=2"),
      ("Data Source=srv;User ID=sa;Pwd=geheim;", "Data Source=srv;User ID=*;Pwd=*;"),
      ("DSN=x, UID=u, PWD=geheim", "DSN=x, UID=u, PWD=*"),
      ("dsn=x host=h password=geheim", "dsn=x host=h password=*"),
      ("Provider=x;Extended Properties=\"DSN=y;PWD=geheim\";Z=1", "Provider=x;Extended Properties=\"DSN=y;PWD=*;Z=1"),
    ])
  func secrets(text: String, masked: String) { #expect(SecretMask.masked(text) == masked) }

  @Test(
    "the rest stays as it is",
    arguments: [
      "https://host:8080/a@b", "https://host/a?mail=a@b", "https://[::1]:80/x@y", "C:\\A=B\\C=D.xls", "Data Source=srv;Initial Catalog=Keys=1",
    ])
  func others(text: String) { #expect(SecretMask.masked(text) == text) }

  @Test("a text of thousands of quotes behind a long name costs what its characters cost")
  func quotes() {
    let clock = ContinuousClock()
    let start = clock.now
    let name = String(repeating: "a", count: 30_000)
    #expect(SecretMask.masked("x?" + name + String(repeating: "='", count: 15_000)).hasPrefix("x?aaa"))
    // In quotes: what is between them belongs to the value.
    #expect(SecretMask.masked("Z=1;Pwd='a;b';Y='c;d'") == "Z=1;Pwd=*;Y='c;d'")
    #expect(clock.now - start < .seconds(10))
  }
}
