import type { Inline } from "#app/domain/brief/brief-document.ts";
import { safeLink } from "../safe-link.ts";

/** Everything that Markdown, its tables, its mathematics or a template language would read as its own. */
const SPECIAL = /[\\`*_[\]{}<>|~&$^]/g;
const AT_START = /^(\s*)([#+\-=:]|\d+(?=[.)]))/;

export const escapeMarkdown = (text: string): string => text.replaceAll(SPECIAL, String.raw`\$&`);

/** The start of a line also means something: a heading, a list, a rule, a container. */
export const escapeLine = (line: string): string =>
  line.replace(AT_START, (_, space: string, sign: string) => (/\d/.test(sign) ? `${sign}\\` : `${space.slice(0, 0)}\\${sign}`)).replace(/^[ \t]+/, "");

export interface InlineStyle { lineBreak: string }

export function inlineMarkdown(runs: readonly Inline[], { lineBreak }: InlineStyle = { lineBreak: "\\\n" }): string {
  return runs.map((run, index) => runMarkdown(run, runs[index + 1]?.text ?? "", runs[index - 1]?.text ?? "")).join("").trim().replaceAll("\n", lineBreak);
}

function runMarkdown(run: Inline, next: string, before: string): string {
  const [, start = "", text = "", end = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (text === "") return run.text;
  const href = safeLink(run.href);
  const plain = run.code ? codeSpan(text) : escapeMarkdown(text);
  const set = emphasised(plain, run, touches(start === "" ? before : "", text, end === "" ? next : ""));
  return `${start}${href === null ? set : `[${set}](<${href.replaceAll("|", "%7C")}>)`}${end}`;
}

/** Emphasis that touches a letter outside and a sign inside is not read as one: tags are. */
const touches = (before: string, text: string, next: string): boolean =>
  (/[\p{L}\p{N}]$/u.test(before) && /^[^\p{L}\p{N}]/u.test(text)) || (/^[\p{L}\p{N}]/u.test(next) && /[^\p{L}\p{N}]$/u.test(text)) || /[*_]$/.test(before);

function emphasised(text: string, { bold, italic }: Inline, tags: boolean): string {
  const slanted = italic ? around(text, tags ? "em" : "*", tags) : text;
  return bold ? around(slanted, tags ? "strong" : "**", tags) : slanted;
}

const around = (text: string, mark: string, tag: boolean): string => (tag ? `<${mark}>${text}</${mark}>` : `${mark}${text}${mark}`);

/** A fence longer than any run of backquotes inside; a bar would end a cell even there, so it becomes an entity in tags. */
function codeSpan(text: string): string {
  if (/[|\n]/.test(text)) return `<code>${escapeMarkdown(text)}</code>`;
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
