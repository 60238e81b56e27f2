/// A connection of the workbook to data outside (ECMA-376-1:2016 §18.13.1; [MS-XLSX] 2.6.80 connection).
public struct DataConnection: Sendable {
  /// What else the element says of where the data come from.
  public enum Source: Sendable {
    case none
    /// §18.13.3: an ODBC or OLE DB connection string.
    case database(String)
    /// §18.13.13: a page, or a file of XML.
    case web(String, isXML: Bool)
    /// §18.13.12.
    case text(String)
    /// [MS-XLSX] 2.6.85: a range or a table of this workbook, for the data model.
    case range(String)
    /// [MS-XLSX] 2.6.82: a data feed.
    case feed(String)
  }

  public var id: Int?
  public var name = ""
  /// [MS-OI29500] 2.1.795: 1 ODBC, 2 DAO, 4 web, 5 OLE DB, 6 text, 100 to 104 for the data model.
  public var type: Int?
  public var source = Source.none
  /// Has the properties of an OLAP source (§18.13.5).
  public var isOLAP = false
  /// The connection is the workbook's own data model ([MS-XLSX] 2.6.80 model).
  public var isModel = false
  public var isDeleted = false
  public var refreshesOnOpen = false
  /// Minutes; 0 for never.
  public var interval = 0
  public var isBackground = false
  public var savesPassword = false
  /// Whether only what the connection file says counts.
  public var isByFileOnly = false
  /// The `.odc` file that it was made from; empty for none.
  public var connectionFile = ""
  /// The file that holds the data, such as an Access database.
  public var sourceFile = ""
  /// §18.13.3: 1 cube, 2 SQL, 3 table, 4 default, 5 list.
  public var commandType: Int?
}
