import { folded } from "#app/domain/form/slug.ts";
import { dayIn, findDay, type DayFound } from "../days.ts";
import { draft, type Draft } from "../draft.ts";
import { topicOf } from "../outline.ts";
import type { PersonRead } from "./people.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";

const DELIVERABLE = /^(?:livrables?|deliverables?|outputs?|résultats? attendus?)\s*:?\s+(.+)$/iu;
const OWNER = /^(?:responsables?|pilotes?|porteurs?|owners?|who|qui|lead)\s*:\s*(.+)$/iu;
const DUE = /^(?:échéance|echeance|due|deadline|avant|pour|by|when|date)\s*:?\s+(.+)$/iu;
const OWNER_INSIDE = /(?:\(|\b|—\s*|–\s*)(?:owners?|responsable|pilote|lead|resp\.?)\s*:\s*([^,;)]+)/iu;
const AT_OWNER = /(?:^|\s)@([\p{L}][\p{L}\w.-]+(?:\s\p{Lu}[\p{L}-]+)?)/u;
const WITH = /\b(?:avec|with)\s+((?:[^,.;:]+,\s*){1,}[^,.;]+?)[.;]?$/iu;
const LONGEST_TITLE = 500;

/** The actions of a list, those below them, and who and what each names. */
export function actionDrafts(text: ReportText, people: readonly PersonRead[]): Draft[] {
  const known = knownNames(people);
  const made = new Map<Item, Draft>();
  const drafts: Draft[] = [];
  for (const item of text.items) {
    if (!isAction(item) || isDetail(item)) continue;
    const one = action(text, item, parentOf(item, made), known);
    made.set(item, one);
    drafts.push(one);
  }
  return [...drafts, ...lineActions(text, known)];
}

const isAction = (item: Item): boolean => (item.kind === "bullet" || item.kind === "numbered" || item.kind === "row") && topicOf(item) === "actions" && item.text !== "";
export const isDetail = ({ text, parent }: Item): boolean => parent !== null && [DELIVERABLE, OWNER, DUE].some((rule) => rule.test(text));

function parentOf(item: Item, made: ReadonlyMap<Item, Draft>): Draft | null {
  for (let at = item.parent; at; at = at.parent) {
    const found = made.get(at);
    if (found) return found;
  }
  return null;
}

function action({ year }: ReportText, item: Item, parent: Draft | null, known: ReadonlySet<string>): Draft {
  const { title, people } = withPeople(withoutOwner(item.text), known);
  const details = item.children.map(({ text }) => text);
  const deliverable = firstOf(details, DELIVERABLE) ?? insideDeliverable(item.text);
  const due = dueOf(findDay(firstOf(details, DUE) ?? "") ?? findDay(item.text), year);
  const fields = { title, owner: ownerOf(item.text, details), coOwners: people, ...due, deliverable, deliverableKind: deliverable === "" ? "" : kindOf(deliverable), ...(item.ticked ? { done: true } : {}) };
  return draft("action", item, title, { fields, parent, identity: title, uncertain: "monthDay" in due ? "day-without-year" : null });
}

const ownerOf = (text: string, details: readonly string[]): string => firstOf(details, OWNER) ?? OWNER_INSIDE.exec(text)?.[1]?.trim() ?? AT_OWNER.exec(text)?.[1] ?? "";

function dueOf(found: DayFound | null, year: number | null): { dueOn: string; monthDay?: string } {
  if (!found) return { dueOn: "" };
  const day = dayIn(found, year);
  return day ? { dueOn: day } : { dueOn: "", monthDay: found.monthDay };
}

const withoutOwner = (text: string): string => text.replace(/\s*\((?:owners?|responsable|pilote|lead|resp\.?)\s*:[^)]*\)?/iu, "").replace(AT_OWNER, "").trim();
const firstOf = (texts: readonly string[], rule: RegExp): string | null => texts.map((text) => rule.exec(text)?.[1]?.trim()).find((found) => found !== undefined) ?? null;
const insideDeliverable = (text: string): string => /[-–—(;,]\s*(?:livrables?|deliverables?)\s*:\s*([^);]+)/iu.exec(text)?.[1]?.trim() ?? "";

/** « …: équipe projet, Erik Grab, Gabriel Plassat » after a colon, or « avec Gael, Nicolas, Genivi »: those who take part. */
function withPeople(text: string, known: ReadonlySet<string>): { title: string; people: string } {
  const whole = bare(text).slice(0, LONGEST_TITLE);
  const named = WITH.exec(text)?.[1] ?? "";
  if (isListOfNames(named, known)) return { title: whole, people: bare(named) };
  const colon = text.lastIndexOf(" : ");
  const after = colon > 0 ? text.slice(colon + 3) : "";
  return isListOfNames(after, known) ? { title: bare(text.slice(0, colon)).slice(0, LONGEST_TITLE), people: bare(after) } : { title: whole, people: "" };
}

const bare = (text: string): string => text.replace(/[\s,;:]+$/u, "").trim();
const MOST_WORDS_OF_A_NAME = 5;

/** Several short parts, of which one is somebody the text names elsewhere, by the first name at least. */
function isListOfNames(text: string, known: ReadonlySet<string>): boolean {
  const parts = text.split(/\s*[,+]\s*/).filter((part) => part !== "");
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length > MOST_WORDS_OF_A_NAME)) return false;
  return parts.some((part) => known.has(folded(part)));
}

/** Names, in either order, first names and organisations. */
function knownNames(people: readonly PersonRead[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ name, organisations }) => [name, name.split(" ")[0] ?? "", ...organisations]).map(folded).filter((name) => name.length > 2));
}

function kindOf(deliverable: string): "document" | "version" | "decision" {
  const plain = folded(deliverable);
  if (/\b(?:\w+ ?\d+\.\d+|v\d+|version|release)\b/.test(plain)) return "version";
  return /\b(?:decision|go|accord|agreement|approval)\b/.test(plain) ? "decision" : "document";
}

const LINE = /^(?:action|à faire|a faire|todo|to do)\s*(?:n°\s*)?\d*\s*[:–-]\s*(.+)$/iu;

/** « Action : … » outside of any list of actions. */
function lineActions(text: ReportText, known: ReadonlySet<string>): Draft[] {
  return text.items.flatMap((item) => {
    const said = topicOf(item) === "actions" ? null : LINE.exec(item.text)?.[1];
    return said ? [action(text, { ...item, text: said, children: [] }, null, known)] : [];
  });
}
