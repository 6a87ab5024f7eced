import type { attachment as french } from "../fr/attachment.ts";
import { plural } from "../plural.ts";

export const attachment: typeof french = {
  title: (count) => (count === 0 ? "Photos and files" : `${count} ${plural.en(count, "photo or file", "photos and files")}`),
  ofFacts: "Photos and files of the evidence",
  none: "No file so far.",
  add: "Attach photos or files",
  file: "Files",
  hint: "Photos, PDF, documents, sheets, slides; 20 MB each, ten at a time. Photos are turned upright, made smaller, and what the camera wrote in them (place, date) is taken out.",
  caption: "Caption",
  captionHint: "What it shows, for those who do not see it.",
  send: "Attach",
  sent: (count) => (count === 1 ? "File attached." : `${count} files attached.`),
  picture: (name) => `Photo ${name}`,
  open: (name) => `Open ${name}`,
  describe: "Caption",
  save: "Save the caption",
  saved: "Caption saved.",
  remove: "Remove",
  removeThis: (name) => `Remove ${name}`,
  removed: "File moved to the trash.",
  notTaken: "Nothing was attached",
  back: "Back to the page",
  kinds: { picture: "picture", pdf: "PDF", text: "document", sheet: "sheet", slides: "slides", drawing: "drawing" },
  size: (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`),
};
