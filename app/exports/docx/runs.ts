import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from "docx";
import type { Inline } from "#app/domain/brief/brief-document.ts";
import { INKS } from "../drawing/drawing.ts";
import { safeLink } from "../safe-link.ts";

/** Runs of text; a line break of the text is one of Word's. */
export function runsOf(runs: readonly Inline[], more: IRunOptions = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const href = safeLink(run.href);
    const set = textRuns(run.text, { ...more, ...(run.bold && { bold: true }), ...(run.italic && { italics: true }), ...(run.code && { font: "Consolas" }), ...(href !== null && { style: "Hyperlink" }) });
    return href === null ? set : [new ExternalHyperlink({ link: href, children: set })];
  });
}

export const textRuns = (text: string, style: IRunOptions = {}): TextRun[] =>
  text.split("\n").map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }));

export const accented = (text: string): TextRun => new TextRun({ text, color: INKS.accent.slice(1) });
export const soft = (text: string): TextRun => new TextRun({ text, color: INKS.soft.slice(1) });
