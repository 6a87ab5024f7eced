export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** What every part of a presentation declares. */
export const SLIDE_NAMESPACES = { "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS, "xmlns:p": PRESENTATION };

export const CONTENT_TYPES = {
  presentation: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
  slide: "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
  layout: "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
  master: "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
  notes: "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml",
  notesMaster: "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
  properties: "application/vnd.openxmlformats-officedocument.presentationml.presProps+xml",
  tableStyles: "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  extended: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
} as const;
