import { folded } from "#app/domain/form/slug.ts";
import type { Uncertainty } from "#app/domain/proposal/proposal.ts";
import { findAmount, type AmountFound } from "../amounts.ts";
import { draft, type Draft } from "../draft.ts";
import { inQuestionnaire, topicOf } from "../outline.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";
import { isAtDisposal, isOffered, meansKindOf } from "../words/means-words.ts";
import type { PersonRead } from "./people.ts";
import { placeOf } from "./place.ts";

const LONGEST_LABEL = 200;
const SHORTEST_LABEL = 2;

/** The means a text names: what participants say they have, what is offered in the discussion, where the event was held. */
export function meansDrafts(text: ReportText, people: readonly PersonRead[]): Draft[] {
  const organisations = new OrganisationsNamed(people);
  const byLine = new Map(people.filter(({ present }) => present).map((one) => [one.item, one]));
  const found = text.items.flatMap((item): Draft[] => {
    const person = byLine.get(item);
    if (person) return ofParticipant(item, person);
    const topic = topicOf(item);
    if (topic === "means") return listed(item, organisations);
    return topic === "discussion" || topic === "actions" ? offered(item, organisations) : [];
  });
  return [...placeOf(text), ...found];
}

/** A participant's words, part by part: what has the name of a thing, a place, a network or an amount of time. */
function ofParticipant(item: Item, { skills, organisations, name }: PersonRead): Draft[] {
  return partsOf(skills).flatMap((part) => {
    const kind = part.startsWith("(") ? null : kindOf(part);
    return kind ? [means(item, kind, part, organisations[0] ?? "", name)] : [];
  });
}

function kindOf(words: string) {
  const amount = findAmount(words);
  return amount ? (amount.unit === "money" ? "money" : "time") : meansKindOf(words);
}

const partsOf = (words: string): string[] => words.split(/\s[-–—]\s|,\s+(?![^(]*\))|;\s/).map(tidy).filter((part) => part.length > SHORTEST_LABEL);
const tidy = (words: string): string => words.replace(/^[\s\-–—:,]+|[\s\-–—:,]+$/g, "").slice(0, LONGEST_LABEL);

function means(item: Item, kind: string, label: string, stakeholder: string, whose = ""): Draft {
  const amount = findAmount(label);
  const quantity = /^(\d{1,4}|deux|trois|quatre|two|three|four)\s/iu.exec(label)?.[1] ?? "";
  const fields = { kind, label, stakeholder, quantity: amount?.words ?? quantity };
  const uncertain = doubtOf(amount, stakeholder, quantity !== "" || kind === "network" || kind === "premises" || isOffered(label));
  return draft("means", item, stakeholder === "" ? label : `${label} – ${stakeholder}`, { fields, identity: `${label} ${stakeholder || whose}`, uncertain });
}

/** What is asked of it: the amount, whose it is, or whether it is a means at all. */
function doubtOf(amount: AmountFound | null, stakeholder: string, plain: boolean): Uncertainty | null {
  if (amount && !amount.certain) return "amount";
  if (stakeholder === "") return "owner";
  return plain || amount ? null : "kind";
}

/** « Nokia : réseau 4G » below a heading of means. */
function listed(item: Item, organisations: OrganisationsNamed): Draft[] {
  if (item.kind === "text" && item.text.endsWith(":")) return [];
  const kind = kindOf(item.text) ?? "equipment";
  return [means(item, kind, tidy(item.text), organisations.in(item.text))];
}

/** In what was said: a sentence part that offers something, and a number of places. */
function offered(item: Item, organisations: OrganisationsNamed): Draft[] {
  if (inQuestionnaire(item)) return [];
  return item.text.split(/(?<=[.!?;])\s+|\s=>\s|\s:\s/).flatMap((part) => {
    const kind = meansKindOf(part) ?? (isAtDisposal(part) && topicOf(item) === "discussion" ? "equipment" : null);
    const several = /\b\d{1,3}\s+(?:open ?labs?|salles?|rooms?|sites?|fablabs?)\b/i.test(part);
    if (!kind || !(isOffered(part) || several) || /\?\s*$|\b(?:ou pas|ou non|or not)\b/.test(part)) return [];
    const label = clauseAround(part);
    return label.length > SHORTEST_LABEL ? [means(item, kind, label, organisations.in(`${item.text.slice(0, 40)} ${part}`))] : [];
  });
}

/** Of a long sentence, the clause that offers. */
function clauseAround(part: string): string {
  if (part.length <= LONGEST_LABEL) return tidy(part);
  const clause = part.split(/,\s+|\s(?:mais|but|que|that)\s/).find((one) => (meansKindOf(one) && isOffered(one)) || isAtDisposal(one)) ?? part;
  return tidy(clause);
}

/** Finds which organisation a sentence names, by its first word that is the beginning of one. */
class OrganisationsNamed {
  readonly #byFirst = new Map<string, string[]>();

  constructor(people: readonly PersonRead[]) {
    for (const name of new Set(people.flatMap(({ organisations }) => organisations))) {
      const first = folded(name).split(" ")[0] ?? "";
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), name]);
    }
  }

  in(words: string): string {
    const plain = folded(words).replace(/[^a-z0-9 ]+/g, " ");
    for (const word of plain.split(" ")) {
      const found = this.#byFirst.get(word)?.find((name) => plain.includes(folded(name)));
      if (found) return found;
    }
    return "";
  }
}
