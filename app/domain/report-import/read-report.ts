import type { Proposed } from "#app/domain/proposal/proposal.ts";
import { keyed } from "./draft.ts";
import { outline, topicOf } from "./outline.ts";
import type { ReportText } from "./report-text.ts";
import { labelled } from "./words/labels.ts";
import { actionDrafts, isDetail } from "./readers/actions.ts";
import { discussionDrafts } from "./readers/discussion.ts";
import { eventDraft } from "./readers/event.ts";
import { linkDrafts } from "./readers/links.ts";
import { listDrafts } from "./readers/lists.ts";
import { withoutMailNoise } from "./readers/mail.ts";
import { meansDrafts } from "./readers/means.ts";
import { openingDrafts } from "./readers/opening-items.ts";
import { organisationDrafts, peopleDrafts, readPeople } from "./readers/people.ts";
import { questionDrafts } from "./readers/questions.ts";
import { commitmentDrafts, namedDrafts } from "./readers/said-by-name.ts";
import { formatOf } from "./source-format.ts";
import { sourceLines } from "./source-lines.ts";
import type { Item, SourceFormat } from "./source-line.ts";

export interface ReportRead {
  format: SourceFormat;
  title: string;
  proposed: Proposed[];
  /** Lines with words from which nothing was taken. */
  left: { line: number; text: string }[];
}

/** Reads a report by rules: the same text always gives the same proposals, each with its line. */
export function readReport(source: string, options: { format?: SourceFormat; year?: number | null } = {}): ReportRead {
  const format = options.format ?? formatOf(source);
  const items = outline(sourceLines(format === "email" ? withoutMailNoise(source) : source, format === "docx" ? "markdown" : format));
  const text: ReportText = { format, items, head: headOf(items), year: options.year ?? null };
  const people = readPeople(text);
  const event = eventDraft(text);
  const proposed = keyed([
    ...(event ? [event] : []), ...listDrafts(text), ...organisationDrafts(text, people), ...peopleDrafts(people), ...meansDrafts(text, people),
    ...actionDrafts(text, people), ...questionDrafts(text), ...openingDrafts(text), ...discussionDrafts(text), ...namedDrafts(text), ...commitmentDrafts(text), ...linkDrafts(text),
  ]);
  return { format, title: event?.text ?? items[0]?.text.slice(0, 200) ?? "", proposed, left: leftOf(items, proposed) };
}

/** What a report says of itself: up to the first heading that announces something. */
function headOf(items: readonly Item[]): Item[] {
  const end = items.findIndex((item, at) => at > 0 && item.kind === "heading" && topicOf(item) !== null);
  return items.slice(0, end === -1 ? items.length : end);
}

const LONGEST_LEFT = 300;

function leftOf(items: readonly Item[], proposed: readonly Proposed[]): ReportRead["left"] {
  const taken = new Set(proposed.map(({ line }) => line));
  const isLeft = (item: Item) => item.kind !== "heading" && item.children.length === 0 && !taken.has(item.number) && !(isDetail(item) && topicOf(item) === "actions") && !(item.heading === "" && labelled(item.text));
  return items.filter(isLeft).map(({ number, text }) => ({ line: number, text: text.slice(0, LONGEST_LEFT) }));
}
