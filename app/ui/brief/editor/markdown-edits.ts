/** What is selected in a text: from, up to. */
export interface Selection { start: number; end: number }

/** Replaces a stretch of the text, then selects a part of what was put there. */
export interface Edit { start: number; end: number; insert: string; select: Selection }

type MakeEdit = (text: string, selection: Selection) => Edit;

/** Puts marks round the selection, or takes them off; an empty selection gets a word to type over. */
const around = (mark: string, word: string): MakeEdit => (text, { start, end }) => {
  const chosen = text.slice(start, end);
  const outer = text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
  if (outer && chosen !== "") return { start: start - mark.length, end: end + mark.length, insert: chosen, select: { start: start - mark.length, end: end - mark.length } };
  const inner = chosen || word;
  const from = start + mark.length;
  return { start, end, insert: mark + inner + mark, select: { start: from, end: from + inner.length } };
};

export const bold = (word: string): MakeEdit => around("**", word);
export const italic = (word: string): MakeEdit => around("*", word);

/** Each line of the selection becomes an item, or stops being one. */
export const list: MakeEdit = (text, selection) => {
  const { start, end } = wholeLines(text, selection);
  const lines = text.slice(start, end).split("\n");
  const listed = lines.every((line) => line.startsWith("- "));
  const insert = lines.map((line) => (listed ? line.slice(2) : `- ${line}`)).join("\n");
  return { start, end, insert, select: { start: start + insert.length, end: start + insert.length } };
};

/** A small table on lines of its own, its first heading selected. */
export const table = (heads: readonly [string, string]): MakeEdit => (text, selection) =>
  block(text, selection, `| ${heads.join(" | ")} |\n| --- | --: |\n|  |  |`, heads[0]);

/** Marks the selected lines for an audience; without a selection, the marks stand empty. */
export const audience = (level: string): MakeEdit => (text, selection) => {
  const lines = wholeLines(text, selection);
  const chosen = text.slice(lines.start, lines.end);
  return block(text, lines, `:::${level}\n${chosen}\n:::`, chosen, `:::${level}\n`.length);
};

/** Puts a word in a sentence: a live figure. */
export const insert = (what: string): MakeEdit => (_text, { start, end }) => ({ start, end, insert: what, select: { start: start + what.length, end: start + what.length } });

/** A stretch with an empty line before and after it. */
function block(text: string, { start, end }: Selection, what: string, selected: string, at = what.indexOf(selected)): Edit {
  const before = gap(text.slice(0, start), /\n*$/);
  const after = gap(text.slice(end), /^\n*/);
  const from = start + before.length + at;
  return { start, end, insert: before + what + after, select: { start: from, end: from + selected.length } };
}

const gap = (side: string, breaks: RegExp): string => (side.trim() === "" ? "" : "\n".repeat(Math.max(0, 2 - (breaks.exec(side)?.[0].length ?? 0))));

function wholeLines(text: string, { start, end }: Selection): Selection {
  const after = text.indexOf("\n", Math.max(end - (end > start && text[end - 1] === "\n" ? 1 : 0), start));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after === -1 ? text.length : after };
}

export const blockOnItsOwn = (what: string): MakeEdit => (text, selection) => block(text, selection, what, "", what.length);
