import { folded } from "#app/domain/form/slug.ts";
import { dayIn, findDay, type DayFound } from "../days.ts";
import { draft, type Draft } from "../draft.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";
import { isShortDescription, labelled, type Label } from "../words/labels.ts";

const HOURS = /\b(\d{1,2}\s?[h:]\s?\d{0,2})\s?(?:à|a|-|–|to|until|jusqu.à)\s?(\d{1,2}\s?[h:]\s?\d{0,2})\b/i;
const PLACE_AFTER_DAY = /^\s*,?\s*(?:\d{4}\s*)?,?\s*(?:au|à la|à l[’']|à|aux|chez|at the|at|in the|in)\s+(.+?)(?=\s+(?:de|from|à partir de|le|on)\s+\d|[.;,]\s|[.;]?$)/iu;
const LONGEST_TITLE = 200;
const LONGEST_PLACE = 150;

/** The event a report tells of; null when it says neither a title nor a day. */
export function eventDraft(text: ReportText): Draft | null {
  const said = labelsOf(text.head);
  const first = text.items.find(({ text: words }) => words !== "");
  if (!first) return null;
  const titled = titleOf(text, said, first);
  const when = whenOf(text, said);
  if (!when && !isEvent(said, titled.text)) return null;
  const on = when ? dayIn(when.found, text.year) : null;
  const fields = {
    title: titled.text, workshopKind: kindOf(titled.text), on: on ?? "", ...(when && !on ? { monthDay: when.found.monthDay } : {}),
    hours: valueOf(said, "hours") || hoursOf(text, when), place: valueOf(said, "place") || placeAfter(when),
    facilitator: valueOf(said, "facilitator"), theme: valueOf(said, "theme"), challenge: valueOf(said, "challenge"),
    organisations: listOf(valueOf(said, "organisations")), outcomes: listOf(valueOf(said, "outcomes"), /,\s*(?=\p{Lu})/u),
  };
  return draft("event", titled.item, titled.text, { fields, identity: "event", uncertain: when && !on ? "day-without-year" : null });
}

const valueOf = (said: Said, label: Label): string => said.get(label)?.value ?? "";

/** Without a day: a text that names who led it, where, or calls itself one. */
const isEvent = (said: Said, title: string): boolean =>
  said.has("facilitator") || said.has("place") || said.has("organisations") || /\b(?:atelier|workshop|reunion|meeting|hackapom|hackathon|compte rendu|minutes|notes)\b/.test(folded(title));

type Said = Map<Label, { value: string; item: Item }>;

function labelsOf(head: readonly Item[]): Said {
  const said: Said = new Map();
  for (const item of head) {
    const found = labelled(item.text);
    if (found && found.value !== "" && !(found.label === "description" && isShortDescription(item.text)) && !said.has(found.label)) said.set(found.label, { value: found.value, item });
  }
  return said;
}

function titleOf({ items, format }: ReportText, said: Said, first: Item): { text: string; item: Item } {
  const heading = items[0]?.kind === "heading" ? items[0] : null;
  const labelledTitle = said.get("title");
  if (format === "email" && labelledTitle) return { text: withoutReply(labelledTitle.value), item: labelledTitle.item };
  if (heading) return { text: heading.text.slice(0, LONGEST_TITLE), item: heading };
  if (labelled(first.text) && labelledTitle) return { text: labelledTitle.value.slice(0, LONGEST_TITLE), item: labelledTitle.item };
  return { text: first.text.slice(0, LONGEST_TITLE), item: first };
}

const withoutReply = (subject: string): string => subject.replace(/^(?:(?:re|fwd?|tr|réf?)\s*:\s*)+/i, "").slice(0, LONGEST_TITLE);

function kindOf(title: string): "workshop" | "hackapom" | "meeting" {
  const plain = folded(title);
  if (/\bhack\w*/.test(plain)) return "hackapom";
  return /\b(?:reunion|meeting|point|comite|committee|call)\b/.test(plain) && !/\b(?:atelier|workshop)\b/.test(plain) ? "meeting" : "workshop";
}

interface When {
  found: DayFound;
  words: string;
}

const SEARCHED_HEAD = 40;

/** The day a label gives, else the first one the head names. */
function whenOf({ head, format }: ReportText, said: Said): When | null {
  const labels = [said.get("date"), said.get("description"), said.get("title")].flatMap((one) => (one ? [one.value] : []));
  const words = format === "email" ? head.map(({ text }) => text).filter((line) => !/^(?:date|envoye|sent)\b/.test(folded(line))).concat(labels) : [...labels, ...head.slice(0, SEARCHED_HEAD).map(({ text }) => text)];
  for (const line of words) {
    const found = findDay(line);
    if (found) return { found, words: line };
  }
  return null;
}

function placeAfter(when: When | null): string {
  if (!when) return "";
  const after = when.words.slice(when.found.at + when.found.length);
  return (PLACE_AFTER_DAY.exec(after)?.[1] ?? "").trim().slice(0, LONGEST_PLACE);
}

function hoursOf({ head }: ReportText, when: When | null): string {
  const found = HOURS.exec(when?.words ?? "") ?? head.slice(0, SEARCHED_HEAD).map(({ text }) => HOURS.exec(text)).find(Boolean);
  return found ? `${found[1]} – ${found[2]}` : "";
}

const listOf = (value: string, separator = /\s*[,;]\s*/): string[] => (value ? value.split(separator).map((part) => part.trim()).filter((part) => part !== "") : []);
