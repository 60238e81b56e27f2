/// Functions of M that get data from somewhere (M function reference, "Accessing data functions"), by how they are told
/// where. Functions of the same shape that are newer than this table are recognised by their endings.
enum QuerySources {
  enum Shape {
    /// The first argument is a path, a URL, or a server with a database behind it; or a connection string.
    case file, url, server, connectionString
    /// A service that is signed in to, with nothing or something of its own as argument.
    case service
    /// Tables and names of the workbook itself.
    case workbook
  }

  static func shape(of function: String) -> Shape? {
    if let known = table[function] { return known }
    // `Snowflake.Databases`, `AmazonRedshift.Database`, `Vertica.Database` …: connectors come with every version.
    guard let dot = function.lastIndex(of: ".") else { return nil }
    switch function[function.index(after: dot)...] {
    case "Database", "Databases", "Cubes": return .server
    case "Feed": return .url
    case "DataSource" where function != "Value.DataSource": return .connectionString
    case "Contents" where !["Binary.Contents", "Table.Contents"].contains(function): return .url
    default: return nil
    }
  }

  private static let table: [String: Shape] = {
    let byShape: [(Shape, String)] = [
      (.file, "File.Contents Folder.Files Folder.Contents Access.Database"),
      (
        .url,
        """
        Web.Contents Web.Page Web.BrowserContents Web.Headers OData.Feed SharePoint.Files SharePoint.Contents \
        SharePoint.Tables SharePoint15.Tables Hdfs.Files Hdfs.Contents HdInsight.Files HdInsight.Contents \
        AzureStorage.Blobs AzureStorage.BlobContents AzureStorage.Tables AzureStorage.DataLake \
        AzureStorage.DataLakeContents DocumentDB.Contents Soda.Feed Xml.Url
        """
      ),
      (
        .server,
        """
        Sql.Database Sql.Databases Oracle.Database MySQL.Database PostgreSQL.Database DB2.Database Informix.Database \
        Sybase.Database Teradata.Database AnalysisServices.Database AnalysisServices.Databases SapHana.Database \
        SapBusinessWarehouse.Cubes Essbase.Cubes Snowflake.Databases GoogleBigQuery.Database AmazonRedshift.Database \
        ActiveDirectory.Domains Impala.Database Spark.Tables Cube.Databases
        """
      ),
      (.connectionString, "Odbc.DataSource Odbc.Query Odbc.InferOptions OleDb.DataSource OleDb.Query AdoDotNet.DataSource AdoDotNet.Query"),
      (
        .service,
        """
        Exchange.Contents Facebook.Graph Salesforce.Data Salesforce.Reports AdobeAnalytics.Cubes GoogleAnalytics.Accounts \
        PowerPlatform.Dataflows PowerBI.Dataflows Dataflows.Contents CommonDataService.Database Dynamics365BusinessCentral.Contents \
        DynamicsNav.Contents AzureCostManagement.Contents Lakehouse.Contents
        """
      ),
      (.workbook, "Excel.CurrentWorkbook"),
    ]
    var table: [String: Shape] = [:]
    for (shape, names) in byShape {
      for name in names.split(separator: " ") { table[String(name)] = shape }
    }
    return table
  }()

  /// What reads a file's bytes that another function got: told as sources too, for a target must be able to read them.
  static let readers: Set<String> = [
    "Excel.Workbook", "Csv.Document", "Json.Document", "Xml.Document", "Xml.Tables", "Pdf.Tables", "Lines.FromBinary",
    "Parquet.Document", "Html.Table",
  ]

  static func isSource(_ name: String) -> Bool { shape(of: name) != nil || readers.contains(name) }
}
