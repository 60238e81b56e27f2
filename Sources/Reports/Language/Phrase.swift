import AssessmentEngine

/// Every text of our own that a report shows, by name. `{1}`, `{2}` … are filled in; French is written with ordinary
/// spaces before `:` and `%`, which `FrenchTypography` narrows.
public enum Phrase: String, CaseIterable, Sendable {
  case reportTitle, navOverview, navDocuments, navStops, navCoverage, skipToContent
  case answerReady, answerNoDocuments, answerAllReady
  case perSuiteTitle, documentsCount, documentsReady
  case levelReady, levelMinor, levelMajor, levelBlocked, levelNotAssessed, levelNotApplicable
  case levelReadyMeans, levelMinorMeans, levelMajorMeans, levelBlockedMeans, levelNotAssessedMeans
  case levelNotApplicableMeans, documentAnswerNotApplicable, levelsTitle
  case departmentsTitle, department, documents, workLikely, hoursRange, ready
  case stopsTitle, stopsLead, stopsNothing, rule, stopped, stoppedAlone, stoppedAloneHelp, seeAllRules, work
  case nextTitle, nextConvert, nextFix, nextObstacle, nextUnread, rolesTitle, role, roleNone, dispositionsTitle
  case dispositionColumn
  case coverageTitle, coverageLead, coverageAnswer, filesSeen, officeDocuments, readFully, readPartly, notRead,
    otherFiles
  case reason, whatItMeans, files, formatsTitle, format, unreadTitle, unreadNone, coverageMore
  case documentsTitle, searchLabel, searchHint, showing, noMatch, page, previousPage, nextPage, document
  case state, size, modified, application, digest, path
  case documentAnswerReady, documentAnswerMinor, documentAnswerMajor, documentAnswerBlocked, documentAnswerUnknown
  case scoreOutOf, lossesTitle, lossStart, lossCap, lossResult, noLosses, whatBreaks, nothingBreaks, nothingAsksWork,
    withoutWork, instead
  case whereColumn, what, count, sources, readOn, confidence, effort, forSuite, nobodyNeeded
  case automaticWork, manualSmall, manualLarge, impossibleWork, noWork, workKind
  case verdictKept, verdictUnknown, verdictDegraded, verdictLost, verdictBlocks, verdict
  case confidenceLow, confidenceMedium, confidenceHigh
  case factsTitle, factsLead, factsMore, kind, subject, attributes, unmeasuredTitle, unmeasuredLead, issuesTitle
  case insideTitle, insideLead, insideMore, insideFacts
  case issuesLead, noFacts, moreItems, disposition
  case rulesTitle, rulesLead, ruleFound, ruleNotFound, documentsConcerned
  case convert, keepOfficeFile, rebuild, keepDesktop, publishPDF, archive, leaveBehind, undetermined
  case spreadsheets, textDocuments, presentations, otherDocuments
  case stateAssessed, statePartial, stateNotAssessed
  case reasonMalformed, reasonEncrypted, reasonUnsupported, reasonLimit, reasonTimeout, reasonCrashed, reasonOutOfMemory
  case reasonUnreadable, reasonVanished, reasonChanged, reasonSkipped, reasonContentNotRead, reasonLegacyFormat
  case reasonForeignFormat, reasonSuspectedEncrypted
  case meansMalformed, meansEncrypted, meansUnsupported, meansLimit, meansTimeout, meansCrashed, meansOutOfMemory
  case meansUnreadable, meansVanished, meansChanged, meansSkipped, meansContentNotRead, meansLegacyFormat
  case meansForeignFormat, meansSuspectedEncrypted
  case yes, no, generalKnowledge, issueUnknown, owner, people, peopleCount
  case navPeople, peopleTitle, peopleAnswer, peopleAnswerAll, peopleAnswerMore, peopleAnswerFewer
  case peopleNobodyKnown, peopleTooFew, peopleScanHint, peopleLead, peoplePrivacy, peopleWindow, peopleWindowAll
  case peopleAttributed, peopleOlder, peopleMore, excelUsers, withoutBlocking, withoutMajor, withUnknown
  case withBlocked, withoutLacking, countFewer, countMore, countWithheld, twoHundredTitle, twoHundredNobody
  case twoHundredNobodyNone
  case twoHundredSome, twoHundredLead, distinctFunctions, medianFunctions, departmentFunctions, otherDepartments
  case bucketRange, bucketOpen, peopleOfDepartments, peopleOfDepartmentsLead, catalogTitle, catalogOwn
  case catalogSame, catalogUnknown, catalogRead, lackingTitle, lackingNone, function, replacement, personsColumn
  case workbooksColumn
  case callsColumn, departmentsColumn
  case writeInstead, differencesTitle, differencesLead, differencesBelow, creator, lastSavedBy, recordTitle
  case macrosNone, macrosUnknown, macrosCount, macroSheetsCount, macrosNotRun, macrosLocked, macrosWritten, macroProject, macroUnread, macroReferences
  case macroBroken, moduleStandard, moduleClass, moduleDocument, moduleForm, moduleUnknown, linesCount, formControls
  case formHandlers, macroFile, macroLossy, macroProcedures, macroNoProcedures, macroStartUnknown, macroUnused
  case macroEvents, macroEmptyEvent, macroShortcuts, macroOutside, macroPlaces, macroUses, macroOthers, macroSheets
  case navMacros, macrosTitle, macrosAnswer, macrosAnswerNone, macrosHours, macrosHoursSame, macrosNoEstimate
  case macrosStarting, macrosLockedCount, macrosUnreadCount, macrosEncryptedCount, macrosUncompared
  case macroDocumentsMore, macroClasses, macroClassesLead, macroClassesSheets, macroClass, hoursSummed
  case classEmpty, classRecorded, classUtility, classIntegration, classApplication, classUnknown
  case macroPortability, macroPortabilityLead, macroMoreThings, macroOffer, macroThings, macroUseCount
  case meansAutomatic, meansEquivalent, meansUnknown, meansWorkAround, meansNone, macroObstacles
  case macroObstaclesLead, macroOutsideLead, macroDistinctColumn, macroMoreInTables, macroPlacesLead
  case distinctModules, distinctModulesCount, distinctModulesLead, macroModule, macroModules, macroCopies
  case hoursOnce, hoursSaved, macroFoundIn, macroVariants, macroDocuments, macroDocumentsLead, macroNoteUnread
  case macroNoteLocked, macroNoteSheets, macroSheetHours, macroApplicationUnknown, macroMember, macroObject, macroDeclared
  case macroEvent, onceLead, onceSuite
  case macroEstimate, macroEstimateLead, macroInspectHint, macroReasons, macroRepeated, macroProjectRow, macroUsesOf
  case macroUnlisted
  case navGroups, groupsTitle, groupsLead, groupsMore, groupFigure, groupDocuments, groupMembers, groupNothing
  case groupStatements, groupBecause, groupDevice, anyDevice, devicePC, deviceChromebook, deviceMobileBrowser
  case deviceMobileApp, standingUnknown, standingUnmeasured, effectNone, effectHinders, effectUnknown, effectBlocks
  case groupDocumentTitle, groupDocumentLead, sourcesConfidence
  case navLinks, linksTitle, linksAnswer, linksAnswerNone, linksOutside, linksUnmapped, linksComputed
  case linksWeb, linksCandidates, linksDropped, linksIncomplete, linkConsumers, linkConsumersLead
  case linkConsumer, linkCount, linkResolved, linkBroken, linkOutside, linkUnmapped, linkComputed
  case consumerFormula, consumerData, consumerObject, consumerPicture, consumerMedia, consumerText
  case consumerTemplate, consumerAddIn, consumerCode, consumerHyperlink, consumerOther, mostLinked
  case mostLinkedLead, linkedFrom, linkGroups, linkGroupsAnswer, linkGroupsNone, linkGroupsAll, linkCycles
  case linkGroupSize, linkGroupNames, unmappedTitle, unmappedLead, unmappedPrefix, fatesTitle, fatesLead
  case documentMoves, targetMoves, bothMove, fateKept, fateUpdates, fateBreaks, fateRewrite, fateUnknown
  case classRelative, classDrive, classServer, classSharePoint, classCloudDrive, classWeb, brokenTitle
  case brokenCount, brokenLead, linkTarget, linkPerhaps, linkHere
  case guideTitle, guideLead, guideIndex, guideSources, guideTraining, guideSigns, guideMatrices, guideLanguages
  case guideRules, guideSuites, guideExamples, guideVersion, guideDay, guideFoot, guideCSV, guideRule
  case guideLooksFor, guideInSuites, guideHere, guideComesBack, guidePDF, guideKnownBy, guideNewest, guideLearn
  case guideNobodyLearns, guideByTable, guideTableCounts, guideMacroHours, guidePerDocument, guidePerSubject
  case guidePerFormula, guidePerOccurrence, guideUnstated, guideNotConcerned, guideOf, guideAge, guideStale, guideStaleLead, guideStaleCount, guideNoSource
  case guideFormats, guideAnyFormat, guideAllOf, guideAnyOf, guideNoneOf, guideAbout, guideLike, guideExcept, guideNotAmong
  case guideOver, guideLimit, guideTable, guideInside, guideFileSize, guideFormatItself, guideOr, guideFinds
  case guideFindsNothing, guideGivenFacts, guideGivenNothing, guideGivenInside, guideGivenParts, guideGivenText
  case guideFor, guideMatrixLead, guideMatrixTitle, guideLikely, guideSourcesLead, guideRests, guideRestsElsewhere
  case guideTrainingLead, guideMinutes, guideAskedBy, guideAskedByNone, guideSignsLead, guideSignsNone, guidePoints
  case guideScoped, guideScopePaths, guideScopeDepartments, guideSetBy, guideLoss
  case guidePointsEach, guideFile, guideNotation, guidePackChange, guideCompared, guideOwnOverride, guideNoTraining, guideModes
  case levelReasonsTitle, reasonBlocks, reasonRedesign, reasonHours, reasonScore, reasonWork, reasonUnknown
  case reasonUnmeasured, reasonReadInPart, reasonIrregular, reasonNotRead, reasonNoApplication, reasonAutomatic, reasonNothing
  case whyNotAssessed, whyNoApplication, whyEncrypted, whyStated, whyObstacle, whyLostForGood, whyMacros
  case whyApplication, whyHours, whyNothingAgainst, groundsTitle, groundsGeneral, groundsLow, groundsStale
  case groundsGood, groundsUndated, groundsMeasured, groundsOfficial, groundsThirdParty, markWeak, markStale
  case known, knownDay, sourceMeasured, sourceOfficial, sourceThirdParty, publishedOn, packSource
  case noOfficialSource, searchedOn, sourcesCount, here, hint, comesBack, inPDF, toLearn, minutesEach, bySuite
  case modesTitle, modesLead, modeWorks, modeChanges, modeUnknown, natureTitle, natureOffice
  case natureApplication, natureUnknown, naturePoints, natureNoSign, natureSign, points, pointsCount, applicationTag, suite
  case shareReady, doubtfulColumn, doubtfulLead, byFamilyTitle, applicationsTitle, applicationsAnswer
  case applicationsLead, applicationsUnknown, applicationsMore, trainingLead, trainingTopic, alone
  case incompleteScan, footRules, footInventory, footTool, footDate, footPrivacy, none, hoursNote

  /// Kebab-case names of machine formats never come from here.
  public var text: LocalizedText { Self.catalog[self] ?? LocalizedText(english: "", french: "") }

  static let catalog: [Phrase: LocalizedText] = {
    var all: [Phrase: LocalizedText] = [:]
    for part in [
      overview, words, reading, documentPage, excelUse, macroListing, macroPages, groupPages, linkPages, ruleGuide, reasons,
      estateReasons,
    ] {
      for (phrase, english, french) in part { all[phrase] = LocalizedText(english: english, french: french) }
    }
    return all
  }()

  typealias Entry = (Phrase, String, String)
}
