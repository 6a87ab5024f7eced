import { formatInteger } from "#app/platform/format.ts";
import type { reportImport as french } from "../fr/report-import.ts";

const n = (count: number) => formatInteger(count, "en");

export const reportImport: typeof french = {
  title: "Import a report",
  lede: "Paste the page as it is: the software proposes, line by line, what it recognises. Nothing is written before you accept.",
  paste: "The text",
  pasteHint: "A copy of a wiki page or its code, Markdown, plain text or an e-mail, in French or English, 1 MB at most.",
  file: "Or a file",
  fileHint: "Text, Markdown, wiki, e-mail or DOCX; known by its content, not its name.",
  year: "Year of dates without a year",
  yearHint: "“15 March”, “25/4”: say their year, or it is asked at each proposal.",
  readIt: "Read this text",
  reading: "Reading…",
  pages: (count) => (count === 0 ? "No page imported" : `${n(count)} ${count === 1 ? "page" : "pages"} imported`),
  pagesDef: "Import a page again once it has changed: only the differences are proposed.",
  noPage: "The pages imported will be listed here, each with what is left to decide.",
  formats: { text: "text", wikitext: "wiki code", markdown: "Markdown", docx: "DOCX", email: "e-mail" },
  times: (count) => (count === 1 ? "read once" : `${n(count)} versions read`),
  waiting: (count) => (count === 0 ? "all decided" : `${n(count)} to decide`),
  leftLink: "lines without a proposal",
  left: (count) => (count === 0 ? "Each line gave a proposal" : `${n(count)} ${count === 1 ? "line" : "lines"} without a proposal`),
  leftDef: (title) => `Of “${title}”: the rules recognised nothing there, it is for you to see.`,
  line: (number) => `line ${number}`,
  read: (title, { added, changed, same, gone }) =>
    added + changed + gone === 0
      ? `“${title}”: nothing has changed since it was last read (${n(same)} ${same === 1 ? "proposal" : "proposals"}).`
      : `“${title}”: ${n(added)} new, ${n(changed)} changed, ${n(same)} unchanged${gone > 0 ? `, ${n(gone)} gone` : ""}.`,
};
