import { opensNow } from "#app/domain/dashboard/opens-now.ts";
import type { NamedItem, OpeningAhead } from "#app/domain/dashboard/executive-view.ts";
import { reaches } from "#app/domain/disclosure/disclosure.ts";
import { formatDay } from "#app/platform/format.ts";
import type { BriefBlock } from "../brief-document.ts";
import { named, nothing, sourceOn, table, type BriefContext } from "./context.ts";

/** What opens, under which terms, and what stays closed. */
export function openingLists(context: BriefContext): BriefBlock[] {
  const { t } = context.words;
  const words = t.briefDocument.opening;
  const opening = openingFor(context);
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

/** What these readers may know of what opens. */
export function openingFor({ facts: { view: { opening }, itemLevels }, audience }: BriefContext): OpeningAhead | null {
  if (opening === null) return null;
  const told = <Item extends NamedItem>(items: readonly Item[]) => items.filter(({ id }) => reaches(itemLevels[id] ?? "team", audience));
  return { ...opening, opens: told(opensNow(opening)), closes: told(opening.closes), staysClosed: told(opening.staysClosed), recreated: told(opening.recreated) };
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
