import { folded } from "#app/domain/form/slug.ts";
import { isAcronym, isBody, isCapital, isField, isParticle, isRole } from "../words/name-words.ts";
import type { KnownNames } from "./person-head.ts";
import type { Segment } from "./segments.ts";

const SEARCHED = 2;

/** The part right after the name, those that follow it at slashes, and an acronym alone further on; else one that is mentioned. */
export function organisationsIn(segments: readonly Segment[], known: KnownNames, named: boolean): { names: string[]; skills: string[] } {
  const names: string[] = [];
  const skills: string[] = [];
  let listing = true;
  for (const [at, segment] of segments.entries()) {
    const before: Before = { at, listing, named: named || names.length > 0, inHead: named };
    const lead: Lead | null = mayName(segment, before) ? leadingName(segment.text, known) : null;
    if (lead) names.push(lead.name);
    listing = lead !== null && lead.rest === "";
    skills.push(lead ? lead.rest : segment.text);
    if (names.length === 0 && !named && at < SEARCHED) names.push(...mentioned(segment.text, known));
  }
  return { names, skills: skills.filter((skill) => skill !== "") };
}

interface Lead {
  name: string;
  rest: string;
}

interface Before {
  at: number;
  /** The part before was an organisation and nothing more. */
  listing: boolean;
  named: boolean;
  inHead: boolean;
}

function mayName({ mark, text }: Segment, { at, listing, named, inHead }: Before): boolean {
  if (at === 0) return !(inHead && mark === ",");
  return (listing && mark === "/") || (!named && /^[-–—]$/.test(mark) && onlyAcronym(text));
}

const onlyAcronym = (text: string): boolean => /^\S+$/.test(text) && isAcronym(text);

/** The organisation that begins a part: capitals, or the kind of body it is with them. */
function leadingName(text: string, known: KnownNames): Lead | null {
  const words = text.split(/\s+/);
  let end = 0;
  while (end < words.length && isOfOrganisation(words, end) && !/[,.;:]$/.test(words[end - 1] ?? "")) end += 1;
  const taken = words.slice(0, end);
  if (taken.every((word) => isField(word) || isParticle(word)) || /^ex$/i.test(taken[0] ?? "")) return null;
  const written = taken.join(" ").replace(/[,.;:]+$/, "");
  return { name: known.get(folded(written)) ?? written, rest: words.slice(end).join(" ").trim() };
}

function isOfOrganisation(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word.startsWith("(") || isRole(word)) return false;
  if (isCapital(word) || (isBody(word) && isCapital(words[at + 1] ?? words[at - 1] ?? ""))) return true;
  return at > 0 && (/^[!+&]$/.test(word) || (isParticle(word) && isCapital(nextWord(words, at))));
}

const nextWord = (words: readonly string[], at: number): string => words.slice(at + 1, at + 4).find((one) => !isParticle(one)) ?? "";

/** A known organisation that a part mentions, unless it is a former one. */
function mentioned(text: string, known: KnownNames): string[] {
  if (/^\(?ex\b/i.test(text)) return [];
  const words = text.split(/\s+/).map((word) => word.replace(/[(),.;:]/g, ""));
  for (let at = 0; at < words.length; at++) {
    for (const length of [3, 2, 1]) {
      const name = isCapital(words[at] ?? "") ? known.get(folded(words.slice(at, at + length).join(" "))) : undefined;
      if (name) return [name];
    }
  }
  return [];
}
