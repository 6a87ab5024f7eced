import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { HOSTILE, hardDocument } from "#app/domain/brief/testing/hard-document.ts";
import { sampleDocument } from "#app/domain/brief/testing/sample-document.ts";
import { cleanText } from "../clean-document.ts";
import { render } from "../renderers.ts";

const read = async (document: ReturnType<typeof sampleDocument>, format: "md" | "wiki") => new TextDecoder("utf-8", { fatal: true }).decode(await render(document, format)).replaceAll(/[\u00a0\u202f]/g, " ");
const reader = new MarkdownIt({ html: true });

/** What a reader of the Markdown sees: the texts, without marks. */
const shown = (markdown: string): string =>
  reader.parse(markdown, {}).flatMap(({ children, content, type }) => children?.map((child) => child.content) ?? (type === "fence" ? [content] : [])).join("\n");

describe("Markdown", { timeout: 30_000 }, () => {
  test("holds every section, every figure of the tables and the pictures as tables", async () => {
    const text = await read(sampleDocument(), "md");
    expect(reader.parse(text, {}).filter(({ type }) => type === "table_open")).toHaveLength(8);
    for (const said of ["Perte acceptable", "31 000 + n.c.", "Résiduel", "5 (attendu 4)", "✓ validées", "Moyens réunis"]) expect(shown(text)).toContain(said);
    expect(text).toContain("~~5 000~~");
    expect(text).toContain("## 8 Perte acceptable");
  });

  test("shows hostile text as it was typed, without tag, link or table broken", async () => {
    const text = await read(hardDocument(), "md");
    const tokens = reader.parse(text, {});
    const words = cleanText(HOSTILE).replaceAll(/\s+/g, " ").trim();
    expect(shown(text)).toContain(words.split("[x]")[0]?.trim());
    const links = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open").map((token) => token.attrGet("href"));
    expect(links.every((href) => String(href).startsWith("https://example.org/"))).toBe(true);
    const rows = (wanted: number) => tokens.filter(({ type }) => type === "th_open").length >= wanted;
    expect(rows(14)).toBe(true);
    const tags = tokens.flatMap(({ children, type, content }) => [...(type === "html_block" ? [content] : []), ...(children ?? []).filter((child) => child.type === "html_inline").map((child) => child.content)]);
    expect(tags.filter((tag) => !/^<\/?(br|code|em|strong)>$/.test(tag))).toEqual([]);
  });
});

describe("Wikitext", { timeout: 30_000 }, () => {
  test("holds every section and table, each cell on its line", async () => {
    const text = await read(sampleDocument(), "wiki");
    expect(text.match(/^\{\| class="wikitable"$/gm)).toHaveLength(8);
    expect(text.match(/^\|\}$/gm)).toHaveLength(8);
    expect(text).toContain("== 8 Perte acceptable ==");
    expect(text).toContain("<s>5 000</s>");
  });

  test("lets no mark of what people typed act", async () => {
    const text = await read(hardDocument(), "wiki");
    expect(text).not.toMatch(/\{\{|\[\[|<\/w:t>|javascript:alert\(1\)\)\]/);
    expect(text.match(/^\{\|/gm)).toHaveLength(text.match(/^\|\}/gm)?.length ?? 0);
    expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
  });
});
