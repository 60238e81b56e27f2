import AssessmentEngine

/// What one or more suites say of one thing that was found, those that say the same together.
struct FindingVoice {
  /// Places of the suites.
  var suites: [Int]
  var verdict: Verdict
  var detail: LocalizedText?
  var replacement: String?
}

extension FindingRow {
  /// `places`: of the suites that are told.
  func voices(_ places: [Int]) -> [FindingVoice] {
    var voices: [FindingVoice] = []
    for place in places {
      let item = said[place]
      let own = FindingVoice(
        suites: [place], verdict: item?.verdict ?? .kept, detail: item?.detail, replacement: item?.replacement)
      if let index = voices.firstIndex(where: {
        $0.verdict == own.verdict && $0.detail == own.detail && $0.replacement == own.replacement
      }) {
        voices[index].suites.append(place)
      } else {
        voices.append(own)
      }
    }
    return voices
  }

  /// Whether suites say of this thing just what they say of the finding as a whole.
  func saysNothingOfItsOwn(_ found: [Finding?], _ places: [Int]) -> Bool {
    places.allSatisfy { place in
      let item = said[place]
      return item?.detail == nil && item?.replacement == nil && item?.verdict == found[place]?.verdict
    }
  }
}
