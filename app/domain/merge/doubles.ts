/** Why two names may be one: a letter apart, the same words in another order, a first name only. A hint: people decide. */
export const DOUBLE_REASONS = ["same", "letter", "order", "first-name"] as const;
export type DoubleReason = (typeof DOUBLE_REASONS)[number];

export interface Named {
  id: string;
  /** Without case nor accents. */
  name: string;
}

export interface Double {
  a: string;
  b: string;
  why: DoubleReason;
}

const SHORTEST = 5;
const MOST_OF_ONE_KEY = 20;

/**
 * Records whose names may be of the same one, each two once, the surest reason first. A letter apart counts from five
 * letters on; `people` also compares first names. A name that more than twenty share hints at nothing.
 */
export function nearDoubles(records: readonly Named[], people: boolean): Double[] {
  const found = new Map<string, Double>();
  const add = (a: Named, b: Named, why: DoubleReason) => {
    const [first = "", second = ""] = [a.id, b.id].sort();
    if (!found.has(`${first} ${second}`)) found.set(`${first} ${second}`, { a: first, b: second, why });
  };
  const plain = records.map((one) => ({ id: one.id, name: words(one.name).join(" ") }));
  alike(plain, ({ name }) => [name], (a, b) => add(a, b, "same"));
  alike(plain, ({ name }) => [words(name).sort().join(" ")], (a, b) => add(a, b, "order"));
  alike(plain, ({ name }) => withoutOneLetter(name), (a, b) => {
    if (isOneLetterApart(a.name, b.name)) add(a, b, "letter");
  });
  if (people) firstNames(plain, (a, b) => add(a, b, "first-name"));
  return [...found.values()].sort((one, other) => DOUBLE_REASONS.indexOf(one.why) - DOUBLE_REASONS.indexOf(other.why));
}

const words = (name: string): string[] => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Calls for each two records that share a key. */
function alike(records: readonly Named[], keysOf: (one: Named) => readonly string[], met: (a: Named, b: Named) => void): void {
  const groups = new Map<string, Named[]>();
  for (const one of records) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  for (const [key, group] of groups) if (key !== "" && group.length <= MOST_OF_ONE_KEY) eachTwo(group, met);
}

function eachTwo(group: readonly Named[], met: (a: Named, b: Named) => void): void {
  group.forEach((a, at) => group.slice(at + 1).forEach((b) => met(a, b)));
}

/** The name itself, and the name without each of its letters in turn: two names a letter apart share one of these. */
function withoutOneLetter(name: string): string[] {
  const letters = Array.from(name);
  if (letters.length < SHORTEST) return [];
  return [name, ...letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(""))];
}

/** One letter changed, added, dropped, or two neighbours exchanged. Figures do not count as letters: « POM 1 » is not « POM 2 ». */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < SHORTEST) return false;
  const [x, y] = whereTheyDiffer(a, b);
  const exchanged = x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  const letters = Array.from(x + y).every((one) => /\p{L}/u.test(one)) && endsNoWord(a, b);
  return letters && (exchanged || (x.length <= 1 && y.length <= 1));
}

/** What stands between the beginning and the end that two names share. */
function whereTheyDiffer(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** « Laboratoire A » is not « Laboratoire B »: a word of one letter tells them apart. */
function endsNoWord(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return x.length === y.length && x.every((word, at) => word === y[at] || Math.max(word.length, (y[at] ?? "").length) > 2);
}

/** Whoever is known by a first name only, beside the others of that first name. */
function firstNames(records: readonly Named[], met: (a: Named, b: Named) => void): void {
  alike(records, ({ name }) => [words(name)[0] ?? ""], (a, b) => {
    if (words(a.name).length === 1 || words(b.name).length === 1) met(a, b);
  });
}
