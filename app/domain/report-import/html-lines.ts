/** The HTML of an office file as lines of Markdown: headings, lists with their depth, rows of tables, links. Other marks are dropped. */
export function htmlLines(html: string): string {
  const page: Page = { lines: [], line: "", lists: [], href: "" };
  for (const [token, tag = ""] of html.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*>|[^<]+/gi)) {
    if (tag === "") page.line += token.replace(/\s+/g, " ");
    else (TAGS[tag.toLowerCase()] ?? NOTHING)(page, token.startsWith("</"), token);
  }
  end(page);
  return page.lines.join("\n").replace(/\n\n(?=[ ]*[-1][. ])/g, "\n");
}

interface Page {
  lines: string[];
  line: string;
  /** The lists open around, from the outermost. */
  lists: string[];
  href: string;
}
type Tag = (page: Page, closes: boolean, token: string) => void;

const NOTHING: Tag = () => undefined;

function end(page: Page): void {
  if (page.line.trim() !== "") page.lines.push(page.line, "");
  page.line = "";
}

const list = (name: string): Tag => (page, closes) => {
  end(page);
  if (closes) page.lists.pop();
  else page.lists.push(name);
};

const block = (begins: (page: Page) => string): Tag => (page, closes) => {
  end(page);
  if (!closes) page.line = begins(page);
};

/** A paragraph ends a line, but inside an item or a cell it is of that line. */
const paragraph: Tag = (page, closes) => {
  if (closes && page.lists.length === 0 && !page.line.startsWith("| ")) end(page);
};

const link: Tag = (page, closes, token) => {
  if (closes) page.line += page.href ? `](${page.href})` : "";
  else page.href = /href="(https?:[^"]+)"/.exec(token)?.[1] ?? "";
  if (!closes && page.href) page.line += "[";
};

const cell: Tag = (page, closes) => {
  if (closes) page.line += " | ";
};

const TAGS: Record<string, Tag> = {
  ul: list("ul"), ol: list("ol"), a: link, td: cell, th: cell, p: paragraph,
  tr: block(() => "| "),
  li: block(({ lists }) => `${"  ".repeat(Math.max(0, lists.length - 1))}${lists.at(-1) === "ol" ? "1." : "-"} `),
  br: (page) => {
    page.line += " ";
  },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((rank) => [`h${rank}`, block(() => `${"#".repeat(rank)} `)])),
};
