import { withTexts } from "./canonical-json.ts";

export interface KnownName { token: string; name: string }

const SHORTEST = 3;
/** Codes, ids and days: what a program reads, never a person's name. */
const CODE = /^[a-z0-9][a-z0-9.:_-]*$/;
const MARK = /⟦([A-Za-z0-9-]+)⟧/g;

/** A content with each person it names by token, and the names that stood in it, as they were. Longest names first: « Anne Martin » before « Anne ». */
export function namesApart<T>(content: T, known: readonly KnownName[]): { content: T; names: KnownName[] } {
  const byName = new Map(known.map(({ token, name }) => [name.normalize("NFC").trim(), token]));
  const names = [...byName.keys()].filter((name) => name.length >= SHORTEST).sort((a, b) => b.length - a.length);
  if (names.length === 0) return { content, names: [] };
  const met = new Map<string, string>();
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const apart = withTexts(content, (text) => {
    if (CODE.test(text)) return text;
    return text.normalize("NFC").replaceAll(anyName, (name) => {
      const token = byName.get(name) ?? "";
      met.set(token, name);
      return `⟦${token}⟧`;
    });
  });
  return { content: apart, names: [...met].map(([token, name]) => ({ token, name })) };
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** The content as people read it. An erased person has a blank name: the text says so in its place. */
export function withNames<T>(content: T, names: readonly KnownName[], erased: string): T {
  const byToken = new Map(names.map(({ token, name }) => [token, name]));
  return withTexts(content, (text) => (text.includes("⟦") ? text.replaceAll(MARK, (mark: string, token: string) => (byToken.has(token) ? byToken.get(token) || erased : mark)) : text));
}
