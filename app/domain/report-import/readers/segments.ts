export interface Segment {
  /** What stands before it. */
  mark: string;
  text: string;
}

const CUTS = /(\s\/\s|\s[-–—]\s|[-–—]\s|\s\|\s|\s?:\s|\s?,\s|\s?;\s|\(|\))/;
const isCut = (part: string): boolean => part.length > 1 && CUTS.test(part) && part.trim().length === 1;

/** The parts of what follows a name, split at slashes, dashes, colons and commas outside brackets; brackets right after the name are a part of their own. */
export function segmentsOf(rest: string): Segment[] {
  const [, inside, after] = /^\s?\(([^()]*)\)?(.*)$/s.exec(rest) ?? [];
  if (inside !== undefined) return [{ mark: "(", text: inside.trim() }, ...segmentsOf(after ?? "")].filter(({ text }) => text !== "");
  const segments: Segment[] = [];
  let [mark, text, deep] = ["", "", 0];
  for (const part of rest.split(CUTS)) {
    if (part === "(") deep += 1;
    if (part === ")") deep = Math.max(0, deep - 1);
    if (deep === 0 && isCut(part)) {
      segments.push({ mark, text: text.trim() });
      [mark, text] = [part.trim(), ""];
    } else text += part;
  }
  return [...segments, { mark, text: text.trim() }].filter((segment) => segment.text !== "");
}
