/// Functions that are calculated anew with every recalculation, whatever changed.
///
/// **Source** `Rules/Data/volatile.tsv`, rows that say `yes`, to which a test holds this list.
enum VolatileFunctions {
  static let names: Set<String> = [
    "CELL", "INDIRECT", "INFO", "NOW", "OFFSET", "RAND",
    "RANDARRAY", "RANDBETWEEN", "TODAY",
  ]
}
