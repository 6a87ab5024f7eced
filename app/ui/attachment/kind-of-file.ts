/** What a file is, for a reader. */
export function kindOfFile(type: string): "picture" | "pdf" | "text" | "sheet" | "slides" | "drawing" {
  if (type.startsWith("image/")) return "picture";
  if (type === "application/pdf") return "pdf";
  if (/spreadsheet/.test(type)) return "sheet";
  if (/presentation/.test(type)) return "slides";
  return /graphics/.test(type) ? "drawing" : "text";
}
