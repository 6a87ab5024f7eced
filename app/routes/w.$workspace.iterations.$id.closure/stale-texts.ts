import type { Refused } from "#app/http/refused.ts";

/** Of a stale save, the fields that differ, with their label; coded answers are said in words. */
export function staleTexts({ present, values }: Refused, labels: Readonly<Record<string, string>>, words: Readonly<Record<string, string>> = {}) {
  const said = (value: string) => (Object.hasOwn(words, value) ? (words[value] ?? value) : value);
  return Object.entries(labels)
    .map(([field, label]) => ({ label, yours: said(String(values[field] ?? "")), theirs: said(present?.values[field] ?? "") }))
    .filter(({ yours, theirs }) => yours !== theirs);
}
