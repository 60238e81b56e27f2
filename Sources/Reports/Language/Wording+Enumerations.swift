import AssessmentEngine
import InventoryModel

extension Level {
  /// In the order of every bar and table.
  static let shown: [Level] = [.ready, .minorChanges, .majorChanges, .blocked, .notAssessed]

  var phrase: Phrase {
    switch self {
    case .ready: .levelReady
    case .minorChanges: .levelMinor
    case .majorChanges: .levelMajor
    case .blocked: .levelBlocked
    case .notAssessed: .levelNotAssessed
    case .notApplicable: .levelNotApplicable
    }
  }

  var meaning: Phrase {
    switch self {
    case .ready: .levelReadyMeans
    case .minorChanges: .levelMinorMeans
    case .majorChanges: .levelMajorMeans
    case .blocked: .levelBlockedMeans
    case .notAssessed: .levelNotAssessedMeans
    case .notApplicable: .levelNotApplicableMeans
    }
  }

  var answer: Phrase {
    switch self {
    case .ready: .documentAnswerReady
    case .minorChanges: .documentAnswerMinor
    case .majorChanges: .documentAnswerMajor
    case .blocked: .documentAnswerBlocked
    case .notAssessed: .documentAnswerUnknown
    case .notApplicable: .documentAnswerNotApplicable
    }
  }
}

extension Verdict {
  var phrase: Phrase {
    switch self {
    case .kept: .verdictKept
    case .unknown: .verdictUnknown
    case .degraded: .verdictDegraded
    case .lost: .verdictLost
    case .blocks: .verdictBlocks
    }
  }
}

extension WorkClass {
  var phrase: Phrase {
    switch self {
    case .none: .noWork
    case .automatic: .automaticWork
    case .manualSmall: .manualSmall
    case .manualLarge: .manualLarge
    case .impossible: .impossibleWork
    }
  }
}

extension Confidence {
  var phrase: Phrase {
    switch self {
    case .low: .confidenceLow
    case .medium: .confidenceMedium
    case .high: .confidenceHigh
    }
  }
}

extension Disposition {
  var phrase: Phrase {
    switch self {
    case .convert: .convert
    case .keepOfficeFile: .keepOfficeFile
    case .rebuild: .rebuild
    case .keepDesktop: .keepDesktop
    case .publishPDF: .publishPDF
    case .archive: .archive
    case .leaveBehind: .leaveBehind
    case .undetermined: .undetermined
    }
  }
}

extension DocumentFamily {
  var phrase: Phrase {
    switch self {
    case .spreadsheet: .spreadsheets
    case .document: .textDocuments
    case .presentation: .presentations
    case .other: .otherDocuments
    }
  }
}

extension AssessmentState {
  var phrase: Phrase {
    switch self {
    case .assessed: .stateAssessed
    case .partial: .statePartial
    case .notAssessed: .stateNotAssessed
    }
  }
}

extension Reason {
  var phrase: Phrase { shown.name }
  var meaning: Phrase { shown.meaning }

  private var shown: (name: Phrase, meaning: Phrase) {
    switch self {
    case .malformed: (.reasonMalformed, .meansMalformed)
    case .encrypted: (.reasonEncrypted, .meansEncrypted)
    case .unsupported: (.reasonUnsupported, .meansUnsupported)
    case .limit: (.reasonLimit, .meansLimit)
    case .timeout: (.reasonTimeout, .meansTimeout)
    case .crashed: (.reasonCrashed, .meansCrashed)
    case .outOfMemory: (.reasonOutOfMemory, .meansOutOfMemory)
    case .unreadable: (.reasonUnreadable, .meansUnreadable)
    case .vanished: (.reasonVanished, .meansVanished)
    case .changed: (.reasonChanged, .meansChanged)
    case .skipped: (.reasonSkipped, .meansSkipped)
    case .contentNotRead: (.reasonContentNotRead, .meansContentNotRead)
    case .legacyFormat: (.reasonLegacyFormat, .meansLegacyFormat)
    case .foreignFormat: (.reasonForeignFormat, .meansForeignFormat)
    case .suspectedEncrypted: (.reasonSuspectedEncrypted, .meansSuspectedEncrypted)
    }
  }
}
