import { folded } from "#app/domain/form/slug.ts";
import { NearNames, nameKey } from "#app/domain/proposal/near-names.ts";
import { categorySeed } from "#app/domain/workspace/seed-words.ts";
import { draft, type Draft } from "../draft.ts";
import { topicOf } from "../outline.ts";
import type { ReportText } from "../report-text.ts";
import type { Item } from "../source-line.ts";
import { labelled, type Label } from "../words/labels.ts";
import { isAcronym, isCapital } from "../words/name-words.ts";
import type { KnownNames } from "./person-head.ts";
import { readListedName, readPersonLine, type PersonSaid } from "./person-line.ts";

export interface PersonRead extends PersonSaid {
  item: Item;
  present: boolean;
  facilitator: boolean;
}

const LONGEST_LIST = 20_000;

/** Everybody a report names as there, as having led or as having written, with their organisations. */
export function readPeople(text: ReportText): PersonRead[] {
  const lines = participantLines(text);
  const written = new Map([...namesOfTwoWords(text, new Set(lines)), ...organisationsNamed(text)]);
  const strict = new Map(organisationsNamed(text));
  for (const item of lines) for (const name of readPersonLine(item.text, written)?.organisations ?? []) if (!strict.has(folded(name))) strict.set(folded(name), name);
  const there = lines.flatMap((item) => asRead(item, readPersonLine(item.text, merged(written, strict)), PRESENT));
  const listed = text.head.concat(...rest(text)).flatMap((item) => fromLabel(item, strict));
  return primaryFirst(sameOnce([...there, ...listed]));
}

const PRESENT = { present: true, facilitator: false };
const rest = ({ items, head }: ReportText): Item[] => items.slice(head.length).filter(({ kind, text }) => kind === "text" && text.length < 400);

/** Names of bodies as the strict list writes them; those of two words only when nothing stricter is known. */
const merged = (written: KnownNames, strict: KnownNames): KnownNames => new Map([...written, ...strict]);

function participantLines({ items }: ReportText): Item[] {
  return items.filter((item) => (item.kind === "bullet" || item.kind === "numbered" || item.kind === "row") && item.depth === 0 && topicOf(item) === "participants" && item.text !== "" && !isHeaderRow(item));
}

const isHeaderRow = ({ kind, text }: Item): boolean => kind === "row" && /^(?:nom|name|prenom|participants?|who)\b/.test(folded(text)) && text.includes("/");

type Role = Pick<PersonRead, "present" | "facilitator">;
const asRead = (item: Item, said: PersonSaid | null, role: Role): PersonRead[] => (said ? [{ ...said, ...role, item }] : []);

/** « Animateur : … », « Contributeurs : A, B », « Participants : A (X), B (Y) ». */
function fromLabel(item: Item, known: KnownNames): PersonRead[] {
  const said = item.kind === "text" || item.kind === "bullet" ? labelled(item.text) : null;
  if (!said || said.value.length > LONGEST_LIST) return [];
  const role = ROLES[said.label];
  return role ? namesIn(said.value).flatMap((name) => asRead(item, readListedName(name, known), role)) : [];
}

const ROLES: Partial<Record<Label, Role>> = {
  participants: PRESENT, facilitator: { present: false, facilitator: true }, contributors: { present: false, facilitator: false },
};

/** Names in a line, at commas and semicolons outside brackets. */
const namesIn = (value: string): string[] => value.split(/[,;](?![^(]*\))|\s+(?:et|and)\s+/).map((name) => name.trim()).filter((name) => name !== "" && isCapital(name));

function organisationsNamed({ head, items }: ReportText): [string, string][] {
  const lines = [...head, ...items.slice(head.length).filter(({ kind, text }) => kind === "text" && text.length < 400)];
  return lines.flatMap((item) => {
    const said = labelled(item.text);
    return said?.label === "organisations" ? namesIn(said.value).map((name): [string, string] => [folded(name), calm(name)]) : [];
  });
}

/** « RENAULT » is written Renault elsewhere; an acronym stays. */
const LONG_SHOUT = 5;
const calm = (name: string): string => (/^\p{Lu}+$/u.test(name) && name.length > LONG_SHOUT ? (name[0] ?? "") + name.slice(1).toLowerCase() : name);

/** Pairs of capitals outside the list of participants: one of them may end a participant's line as an organisation. */
function namesOfTwoWords({ items }: ReportText, lines: ReadonlySet<Item>): [string, string][] {
  return items.flatMap((item) => {
    if (lines.has(item) || labelled(item.text)) return [];
    const words = item.text.split(/[^\p{L}\p{N}³²]+/u);
    return words.flatMap((word, at): [string, string][] => {
      const next = words[at + 1] ?? "";
      const named = /^\p{Lu}\p{Ll}{2,}$/u.test(word) && /^\p{Lu}\p{Ll}{2,}$/u.test(next);
      return named ? [[folded(`${word} ${next}`), `${word} ${next}`]] : [];
    });
  });
}

const MOST_FIRST_NAMES = 1;
const identityOf = ({ name, organisations }: PersonSaid): string => {
  const key = nameKey(name);
  return key.split(" ").length > MOST_FIRST_NAMES ? key : `${key} ${nameKey(organisations[0] ?? "")}`.trim();
};

/** The same name said several times is one person, who was there if one line says so; a first name alone is one with its organisation. */
function sameOnce(people: readonly PersonRead[]): PersonRead[] {
  const kept = new Map<string, PersonRead>();
  const alone = new Map<string, string>();
  for (const one of people) {
    const key = nameKey(one.name);
    const full = one.organisations.length === 0 ? (alone.get(key) ?? identityOf(one)) : identityOf(one);
    if (!alone.has(key)) alone.set(key, full);
    const same = kept.get(full);
    if (!same) kept.set(full, one);
    else kept.set(full, { ...same, present: same.present || one.present, facilitator: same.facilitator || one.facilitator, organisations: same.organisations.length > 0 ? same.organisations : one.organisations, skills: same.skills || one.skills });
  }
  return [...kept.values()];
}

/** Of several organisations the one that most people share comes first. */
function primaryFirst(people: readonly PersonRead[]): PersonRead[] {
  const counts = new Map<string, number>();
  for (const { organisations } of people) for (const name of organisations) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  const weight = (name: string) => counts.get(folded(name)) ?? 0;
  return people.map((one) => ({ ...one, organisations: [...one.organisations].sort((a, b) => weight(b) - weight(a)) }));
}

/** People as proposals; a name close to another of the same text is doubtful, and stays apart. */
export function peopleDrafts(people: readonly PersonRead[]): Draft[] {
  const names = new NearNames(people.map(({ name }, at) => ({ id: String(at), name })));
  const firstNames = new Map(people.filter(({ name }) => !name.includes(" ")).map(({ name }) => [folded(name), name]));
  return people.map((one) => {
    const { name, organisations, skills, present, facilitator, item, certain } = one;
    const near = present ? null : (names.near(name)?.name ?? name.split(" ").map((word) => firstNames.get(folded(word))).find((found) => found !== undefined && found !== name) ?? null);
    const fields = { name, organisation: organisations[0] ?? "", otherOrganisations: organisations.slice(1), skills, present, facilitator, ...(near ? { nearName: near } : {}) };
    return draft("person", item, [name, organisations.join(", ")].filter(Boolean).join(" – "), { fields, identity: identityOf(one), uncertain: near ? "same-as" : certain ? null : "name" });
  });
}

/** The organisations of the people and those a report says took part. */
export function organisationDrafts(text: ReportText, people: readonly PersonRead[]): Draft[] {
  const ofPeople = people.flatMap(({ organisations, item }) => organisations.map((name) => organisation(item, name)));
  const named = text.items.flatMap((item) => {
    const said = item.kind === "text" || item.kind === "bullet" ? labelled(item.text) : null;
    return said?.label === "organisations" ? namesIn(said.value).map((name) => organisation(item, calm(name))) : [];
  });
  return [...ofPeople, ...named];
}

const organisation = (item: Item, name: string): Draft => draft("stakeholder", item, name, { fields: { name, category: categoryOf(name) }, identity: nameKey(name) });

/** Only what the name itself says: « Univ… » teaches, « Ville de… » is a local authority. */
function categoryOf(name: string): string {
  if (/^univ\b/.test(folded(name))) return "school";
  return isAcronym(name) ? "" : (categorySeed(name) ?? "");
}
