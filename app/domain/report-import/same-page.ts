/** From this share of lines on, two texts are the same page at two moments. */
const SAME = 0.6;
const SHORTEST = 4;

const linesOf = (text: string): Set<string> => new Set(text.split("\n").map((line) => line.trim()).filter((line) => line.length >= SHORTEST));

/** Whether most lines of the shorter text are in the other: a page whose title changed is still that page. */
export function isSamePage(one: string, other: string): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0 || small.size < large.size / 4) return false;
  let shared = 0;
  for (const line of small) if (large.has(line)) shared += 1;
  return shared >= SAME * small.size;
}
