import { formatDay } from "#app/platform/format.ts";
import type { BriefBlock } from "../brief-document.ts";
import { named, nothing, sourceOn, table, type BriefContext } from "./context.ts";

/** What opens, under which terms, and what stays closed. */
export function openingLists({ facts: { view: { opening } }, words: { t } }: BriefContext): BriefBlock[] {
  const words = t.briefDocument.opening;
  if (!opening) return nothing(t.briefDocument.nothing.opening);
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join(", ");
  const agreed = opening.opens.filter(({ underAgreement }) => underAgreement);
  const open = opening.opens.filter(({ underAgreement }) => !underAgreement);
  const lists: [label: string, items: readonly { name: string }[]][] = [
    [words.opens, open], [words.opensUnderAgreement, agreed], [words.closes, opening.closes], [words.staysClosed, opening.staysClosed], [words.recreated, opening.recreated],
  ];
  const said = lists.filter(([, items]) => items.length > 0).map(([label, items]) => named(label, words.items(names(items))));
  return said.length === 0 ? nothing(words.nothingMore) : said;
}

/** Version by version, what each brought. */
export function versionsTable(context: BriefContext): BriefBlock[] {
  const { facts: { versions }, words: { t, language } } = context;
  const words = t.briefDocument.versions;
  if (versions.length === 0) return nothing(t.briefDocument.nothing.opening);
  return [table({
    caption: words.caption(versions.length),
    columns: [[words.version, "start", 2], [words.state, "start", 1.6], [words.producedOn, "start", 1.6], [words.description, "start", 6]],
    rows: versions.map(({ name, state, producedOn, description }) => [name, t.version.states[state], producedOn ? formatDay(producedOn, language) : "–", description]),
    source: sourceOn(context, words.source),
  })];
}
