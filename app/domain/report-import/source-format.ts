import type { SourceFormat } from "./source-line.ts";

const MAIL_HEADER = /^(?:from|to|cc|subject|date|de|à|a|objet|envoyé|sent|message-id)\s*:/i;
const WIKI = /^(?:={2,6}[^=].*|\{\{.*|\{\|.*|\[\[.*|[*#]{2,} .*)$/;
const WIKI_INSIDE = /\[\[[^\]\n]+\]\]|'''|^\|[^|=\n]{1,40}=/;
const MARKDOWN = /^(?:#{1,6} \S.*|```.*|\|?\s*:?-{3,}:?\s*\|.*)$/;
const MARKDOWN_INSIDE = /\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:/;

/** How a text is written, by the marks it holds; the rendered copy of a page is plain text. */
export function formatOf(text: string): SourceFormat {
  const lines = text.split("\n");
  const head = lines.slice(0, 15).filter((line) => MAIL_HEADER.test(line)).length;
  if (head >= 2 && /^[\w-À-ÿ]+\s*:/.test(lines.find((line) => line.trim() !== "") ?? "") && lines.slice(0, 15).some((line) => /^(?:subject|objet)\s*:/i.test(line))) return "email";
  const count = (...rules: RegExp[]) => lines.filter((line) => rules.some((rule) => rule.test(line))).length;
  const [wiki, markdown] = [count(WIKI, WIKI_INSIDE), count(MARKDOWN, MARKDOWN_INSIDE)];
  if (wiki === 0 && markdown === 0) return "text";
  return wiki >= markdown ? "wikitext" : "markdown";
}
