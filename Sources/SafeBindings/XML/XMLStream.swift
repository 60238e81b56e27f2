import CLibxml2

/// Reads a part's markup: libxml2's SAX2 interface in pull mode, in bounded memory, under budgets.
///
/// No external entity, DTD, XInclude or network access is ever asked for, and reading stops at a DOCTYPE: without
/// `XML_PARSE_HUGE` and with that stop, no entity attack gets further than its first line.
public enum XMLStream {
  /// Reads an entry to its end or to the first thing that stops it. Elements before a stop have been handed over.
  /// A part in a format that `converter` recognises is read as the markup that it makes of it.
  public static func read(
    _ entry: inout ZipEntryReader, vocabulary: XMLVocabulary, limits: XMLLimits, handler: XMLHandler,
    digest plan: MarkupDigestPlan? = nil, converter: MarkupTranscoder? = nil
  ) -> XMLOutcome {
    let source = XMLSource(
      entry, limits: limits, converter: converter, takesCells: handler.isSelective && vocabulary.cells != nil)
    source.prepare()
    let state = UnsafeMutablePointer<XMLParserState>.allocate(capacity: 1)
    state.initialize(to: XMLParserState(vocabulary: vocabulary, limits: limits, handler: handler))
    if let plan { state.pointee.begin(MarkupDigestState(plan, vocabulary)) }
    defer {
      state.pointee.release()
      state.deinitialize(count: 1)
      state.deallocate()
    }
    run(state, source, vocabulary)
    return withExtendedLifetime((handler, vocabulary)) {
      handler.leadingQuiet = state.pointee.leadingQuiet
      var outcome = XMLOutcome(
        stop: state.pointee.stop ?? source.stop ?? state.pointee.malformed, bytes: source.bytes,
        elements: state.pointee.elements, foreignEncoding: source.foreignEncoding)
      if outcome.stop == nil { outcome.digest = state.pointee.digest?.pointee.finish() }
      return outcome
    }
  }

  private static func run(
    _ state: UnsafeMutablePointer<XMLParserState>, _ source: XMLSource, _ vocabulary: XMLVocabulary
  ) {
    var sax = xmlSAXHandler()
    // Without this mark libxml2 takes the structure for SAX1: no element callback ever comes, and no error either.
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, local, _, uri, declarations, declared, count, _, attributes in
      if declarations > 0 { XMLParserState.announce(context, Int(declarations), declared) }
      XMLParserState.start(context, local, uri, count, attributes)
      if declarations > 0 { XMLParserState.state(context).pointee.declare(Int(declarations), declared) }
    }
    sax.endElementNs = { context, _, _, _ in XMLParserState.end(context) }
    sax.characters = { XMLParserState.characters($0, $1, $2) }
    sax.ignorableWhitespace = { XMLParserState.characters($0, $1, $2) }
    sax.cdataBlock = { XMLParserState.characters($0, $1, $2) }
    if state.pointee.cells != nil {
      sax.processingInstruction = { context, _, _ in XMLParserState.mark(context) }
      state.pointee.source = Unmanaged.passUnretained(source)
    }
    sax.internalSubset = { context, _, _, _ in XMLParserState.halt(context, .doctype) }
    sax.serror = { XMLParserState.error($0, $1) }
    let context = Unmanaged.passUnretained(source)
    guard
      let parser = xmlCreateIOParserCtxt(
        &sax, state,
        { context, out, count in
          Unmanaged<XMLSource>.fromOpaque(context!)._withUnsafeGuaranteedRef { Int32($0.give(out!, Int(count))) }
        }, { _ in 0 }, context.toOpaque(), source.isTranscoded ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE)
    else { return }
    state.pointee.parser = parser
    // Names that the document brings go into a dictionary of its own, under the shared one that is never freed.
    if let own = xmlDictCreateSub(vocabulary.dictionary) {
      xmlDictFree(parser.pointee.dict)
      parser.pointee.dict = own
      state.pointee.dictionary = own
      state.pointee.nameLimit += Int(xmlDictSize(own))
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | (source.isTranscoded ? XML_PARSE_IGNORE_ENC.rawValue : 0)
    xmlCtxtUseOptions(parser, Int32(options))
    parser.pointee.sax.pointee.serror = sax.serror
    xmlParseDocument(parser)
    if parser.pointee.wellFormed == 0, state.pointee.malformed == nil {
      state.pointee.malformed = .malformed("not well-formed", line: Int(parser.pointee.lastError.line))
    }
    withExtendedLifetime(source) {}
    if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(parser)
  }
}
