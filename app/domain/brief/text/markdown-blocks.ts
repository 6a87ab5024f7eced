import MarkdownIt, { type Token } from "markdown-it";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { inlinesOf, plainText } from "./inline.ts";
import type { TextBlock, TextContent, TextInline } from "./section-text.ts";

const DEEPEST = 12;
/** HTML is text, addresses are not guessed, pictures and struck words do not exist in a note. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: DEEPEST }).disable(["image", "strikethrough", "reference"]);

type Place = { line: number; audience: DisclosureLevel };
type Reader = { tokens: readonly Token[]; at: number; place: Place };

/** The blocks of a stretch of Markdown that begins at a line of the section. */
export function blocksOf(source: string, place: Place): TextBlock[] {
  const reader: Reader = { tokens: markdown.parse(source, {}), at: 0, place };
  return blocksUntil(reader, null);
}

/** Reads blocks up to the closing token named, which it steps over. */
function blocksUntil(reader: Reader, closing: string | null): TextBlock[] {
  const blocks: TextBlock[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (!token || token.type === closing) break;
    const content = contentAt(reader, token);
    if (content) blocks.push({ line: reader.place.line + (token.map?.[0] ?? 0), audience: reader.place.audience, ...content });
  }
  return blocks;
}

function contentAt(reader: Reader, token: Token): TextContent | null {
  switch (token.type) {
    case "heading_open": return { kind: "heading", level: Number(token.tag.slice(1)) > 3 ? 4 : 3, text: inlineUntil(reader, "heading_close") };
    case "paragraph_open": return paragraph(inlineUntil(reader, "paragraph_close"));
    case "bullet_list_open": return { kind: "list", ordered: false, items: itemsUntil(reader, "bullet_list_close") };
    case "ordered_list_open": return { kind: "list", ordered: true, items: itemsUntil(reader, "ordered_list_close") };
    case "blockquote_open": return quote(blocksUntil(reader, "blockquote_close"));
    case "fence": case "code_block": return { kind: "code", text: token.content.replace(/\n$/, "") };
    case "table_open": return table(reader);
    // Past the deepest level markdown-it leaves the words as one inline.
    case "inline": return paragraph(inlinesOf(token.children ?? []));
    default: return null;
  }
}

const paragraph = (text: TextInline[]): TextContent | null => (text.length === 0 ? null : { kind: "paragraph", text });

function inlineUntil(reader: Reader, closing: string): TextInline[] {
  const runs: TextInline[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (!token || token.type === closing) break;
    runs.push(...inlinesOf(token.children ?? []));
  }
  return runs;
}

function itemsUntil(reader: Reader, closing: string): TextBlock[][] {
  const items: TextBlock[][] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (!token || token.type === closing) break;
    if (token.type === "list_item_open") items.push(blocksUntil(reader, "list_item_close"));
  }
  return items;
}

const BY = /^[—–-]\s*(?=\S)/;

/** A last paragraph that begins with a dash says whose words they are. */
function quote(blocks: TextBlock[]): TextContent {
  const last = blocks.at(-1);
  const said = last?.kind === "paragraph" && blocks.length > 1 ? plainText(last.text) : "";
  return BY.test(said) ? { kind: "quote", blocks: blocks.slice(0, -1), by: said.replace(BY, "") } : { kind: "quote", blocks, by: null };
}

function table(reader: Reader): TextContent {
  const rows: TextInline[][][] = [];
  const aligns: ("start" | "end" | "center")[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (!token || token.type === "table_close") break;
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "th_open") aligns.push(alignOf(token));
    if (token.type === "inline") rows.at(-1)?.push(inlinesOf(token.children ?? []));
  }
  const [head = [], ...body] = rows;
  return { kind: "table", columns: head.map((text, index) => ({ text, align: aligns[index] ?? "start" })), rows: body };
}

function alignOf(token: Token): "start" | "end" | "center" {
  const look = String(token.attrGet("style") ?? "");
  if (look.includes("right")) return "end";
  return look.includes("center") ? "center" : "start";
}
