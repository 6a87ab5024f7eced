/** « #line-12 » is the twelfth line; null for anything else. */
export function lineOf(hash: string): number | null {
  const found = /^#line-([1-9]\d{0,5})$/.exec(hash)?.[1];
  return found === undefined ? null : Number(found);
}

/** Where a line, from 1, begins and ends in a text; the last line when there are fewer. */
export function rangeOfLine(text: string, line: number): { start: number; end: number } {
  const lines = text.split("\n");
  const at = Math.min(line, lines.length) - 1;
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + (lines[at] ?? "").length };
}
