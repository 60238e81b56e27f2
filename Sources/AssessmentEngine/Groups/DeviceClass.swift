/// What a document is used on, with nothing installed but what the class has by itself.
public enum DeviceClass: String, Sendable, CaseIterable {
  /// A browser on a PC or a Mac.
  case pcBrowser = "pc-browser"
  /// A Chromebook: the browser is all there is.
  case chromebook
  /// A browser on a tablet or a telephone.
  case mobileBrowser = "mobile-browser"
  /// The suite's own app on a tablet or a telephone.
  case mobileApp = "mobile-app"
}
