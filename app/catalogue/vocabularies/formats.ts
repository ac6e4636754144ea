// Short names of file formats from what publishers write: media types, EU file types, extensions, product names.

interface KnownFormat {
  name: string;
  mediaType: string | null;
  /** Lower case: media types, EU file-type codes, extensions and spellings. */
  spellings: string[];
}

export const knownFormats: readonly KnownFormat[] = [
  {
    name: "CSV",
    mediaType: "text/csv",
    spellings: ["csv", "text/csv", "application/csv", "text/comma-separated-values"],
  },
  { name: "TSV", mediaType: "text/tab-separated-values", spellings: ["tsv", "text/tab-separated-values"] },
  {
    name: "JSON",
    mediaType: "application/json",
    spellings: ["json", "application/json", "text/json", "json-stat", "application/problem+json"],
  },
  { name: "JSONP", mediaType: null, spellings: ["jsonp", "application/javascript", "text/javascript", "js"] },
  {
    name: "GeoJSON",
    mediaType: "application/geo+json",
    spellings: ["geojson", "application/geo+json", "application/vnd.geo+json", "geo-json"],
  },
  {
    name: "JSON-LD",
    mediaType: "application/ld+json",
    spellings: ["json-ld", "jsonld", "json_ld", "application/ld+json", "application/json-ld"],
  },
  {
    name: "XML",
    mediaType: "application/xml",
    spellings: ["xml", "application/xml", "text/xml", "schema_xml"],
  },
  {
    name: "YAML",
    mediaType: "application/yaml",
    spellings: ["yaml", "yml", "application/x.yaml", "application/yaml", "text/yaml", "application/x-yaml"],
  },
  {
    name: "Excel",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    spellings: [
      "xlsx",
      "xls",
      "excel",
      "application/vnd.ms-excel",
      "application/vnd.sealed-xls",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsm",
      "xlsb",
    ],
  },
  {
    name: "ODS",
    mediaType: "application/vnd.oasis.opendocument.spreadsheet",
    spellings: ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
  },
  {
    name: "PDF",
    mediaType: "application/pdf",
    spellings: ["pdf", "application/pdf", "pdfa1a", "pdfa2a", "pdfa3"],
  },
  {
    name: "Word",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    spellings: [
      "doc",
      "docx",
      "application/msword",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
  },
  {
    name: "HTML",
    mediaType: "text/html",
    spellings: ["html", "text/html", "htm", "html5", "application/xhtml+xml", "xhtml"],
  },
  { name: "Text", mediaType: "text/plain", spellings: ["txt", "text", "text/plain", "tekstfil", "tekst"] },
  {
    name: "RDF/XML",
    mediaType: "application/rdf+xml",
    spellings: ["rdf", "rdf_xml", "rdf/xml", "application/rdf+xml"],
  },
  { name: "Turtle", mediaType: "text/turtle", spellings: ["turtle", "ttl", "rdf_turtle", "text/turtle"] },
  {
    name: "N-Triples",
    mediaType: "application/n-triples",
    spellings: ["n-triples", "nt", "rdf_n_triples", "application/n-triples"],
  },
  {
    name: "SPARQL",
    mediaType: null,
    spellings: ["sparql", "sparqlq", "sparqlqres", "application/sparql-results+json"],
  },
  { name: "SOSI", mediaType: null, spellings: ["sosi", "text/vnd.sosi", "application/vnd.sosi"] },
  { name: "GML", mediaType: "application/gml+xml", spellings: ["gml", "application/gml+xml"] },
  {
    name: "Shapefile",
    mediaType: null,
    spellings: [
      "shp",
      "shape",
      "esri shape",
      "shapefile",
      "esri shapefile",
      "sosi shape",
      "application/x-shapefile",
    ],
  },
  {
    name: "File geodatabase",
    mediaType: null,
    spellings: [
      "gdb",
      "fgdb",
      "esri filgeodatabase",
      "esri geodatabase",
      "filgeodatabase",
      "file geodatabase",
    ],
  },
  {
    name: "GeoPackage",
    mediaType: "application/geopackage+sqlite3",
    spellings: ["gpkg", "geopackage", "application/geopackage+sqlite3"],
  },
  { name: "PostGIS", mediaType: null, spellings: ["postgis"] },
  {
    name: "KML",
    mediaType: "application/vnd.google-earth.kml+xml",
    spellings: ["kml", "kmz", "application/vnd.google-earth.kml+xml", "application/vnd.google-earth.kmz"],
  },
  { name: "GPX", mediaType: "application/gpx+xml", spellings: ["gpx", "application/gpx+xml"] },
  { name: "GeoTIFF", mediaType: "image/tiff", spellings: ["geotiff", "tiff", "tif", "image/tiff"] },
  {
    name: "NetCDF",
    mediaType: "application/x-netcdf",
    spellings: ["netcdf", "application/x-netcdf", "application/netcdf"],
  },
  { name: "GRIB", mediaType: null, spellings: ["grib", "grib2"] },
  { name: "LAS", mediaType: null, spellings: ["las", "laz"] },
  { name: "JPEG", mediaType: "image/jpeg", spellings: ["jpeg", "jpg", "image/jpeg"] },
  { name: "PNG", mediaType: "image/png", spellings: ["png", "image/png"] },
  {
    name: "WMS",
    mediaType: null,
    spellings: ["wms", "wms_srvc", "application/x.wms", "ogc:wms", "application/vnd.ogc.wms_xml"],
  },
  { name: "WFS", mediaType: null, spellings: ["wfs", "wfs_srvc", "application/x.wfs", "ogc:wfs"] },
  { name: "GTFS", mediaType: null, spellings: ["gtfs", "application/x.gtfs"] },
  { name: "NeTEx", mediaType: null, spellings: ["netex", "application/x.netex"] },
  { name: "SIRI", mediaType: null, spellings: ["siri", "application/x.siri"] },
  { name: "DATEX II", mediaType: null, spellings: ["datex", "datex2", "datex ii", "datexii"] },
  {
    name: "Parquet",
    mediaType: "application/vnd.apache.parquet",
    spellings: ["parquet", "application/vnd.apache.parquet"],
  },
  { name: "SQL", mediaType: "application/sql", spellings: ["sql", "application/sql"] },
  {
    name: "ZIP",
    mediaType: "application/zip",
    spellings: ["zip", "application/zip", "application/x-zip-compressed"],
  },
  { name: "Atom", mediaType: "application/atom+xml", spellings: ["atom", "application/atom+xml"] },
  { name: "RSS", mediaType: "application/rss+xml", spellings: ["rss", "application/rss+xml"] },
  { name: "iCalendar", mediaType: "text/calendar", spellings: ["ics", "ical", "text/calendar"] },
];

const bySpelling = new Map(
  knownFormats.flatMap((format) => format.spellings.map((s) => [s, format] as const)),
);

/** What one value says, which may be a list ("application/xml, application/json"): short names and media types. */
export function readFormats(raw: string): { formats: string[]; mediaTypes: string[] } {
  const formats: string[] = [];
  const mediaTypes: string[] = [];
  const whole = spellingOf(raw);
  const parts = bySpelling.has(whole) ? [whole] : raw.split(/[,;]\s*(?![a-z-]+=)/).map(spellingOf);
  for (const part of parts) {
    if (part === "") continue;
    const known = bySpelling.get(part);
    const isMediaType = /^[a-z]+\/[a-z0-9.+_-]+$/.test(part);
    formats.push(
      known?.name ?? (isMediaType ? (part.split("/")[1] ?? part) : part.toUpperCase().slice(0, 40)),
    );
    const mediaType = isMediaType ? part : known?.mediaType;
    if (mediaType) mediaTypes.push(mediaType);
  }
  return { formats, mediaTypes };
}

function spellingOf(raw: string): string {
  const text = raw.trim();
  const mediaType = /(?:media-types|mediatype)\/([a-z]+\/[a-z0-9.+_-]+)\/?$/i.exec(text)?.[1];
  if (mediaType) return mediaType.toLowerCase();
  const address = /^https?:\/\//i.test(text);
  const name = address
    ? (text
        .replace(/[/#]+$/, "")
        .split(/[/#]/)
        .at(-1) ?? "")
    : text;
  return name.replace(/;.*$/, "").replace(/^\./, "").trim().toLowerCase();
}
