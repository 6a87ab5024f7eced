import { folded } from "#app/domain/form/slug.ts";
import { isCapital } from "../words/name-words.ts";
import { organisationsIn } from "./organisation-names.ts";
import { LONGEST_NAME, splitHead, tidy, type KnownNames } from "./person-head.ts";
import { segmentsOf } from "./segments.ts";

export interface PersonSaid {
  name: string;
  organisations: string[];
  skills: string;
  certain: boolean;
}

const FIRST_CUT = /\s*(?:\s\/\s|\s[-–—]\s|[-–—]\s|\s:\s?|:\s|\s?,\s|\s?;\s|\s?\(|\s?=>\s?|\s\|\s)/;

/** Reads « Name / Organisation : skills » and its many spellings; null for a line that begins with no name. */
export function readPersonLine(text: string, known: KnownNames): PersonSaid | null {
  const cut = FIRST_CUT.exec(text);
  const head = (cut ? text.slice(0, cut.index) : text).trim();
  const rest = cut ? text.slice(cut.index) : "";
  const named = splitHead(head.split(/\s+/).filter((word) => word !== ""), known);
  if (!named) return null;
  const segments = segmentsOf(rest);
  const after = organisationsIn(segments, known, named.organisations.length > 0);
  const organisations = unique([...after.names, ...named.organisations]);
  const skills = tidy([named.tail, ...after.skills].filter((part) => part !== "").join(" – "));
  return { name: named.name, organisations, skills, certain: named.certain };
}

/** A name in a list of names: all of it, but for what brackets say of its organisation. */
export function readListedName(text: string, known: KnownNames): PersonSaid | null {
  const [, name = "", organisation = ""] = /^([^()]{2,80}?)\s*(?:\((.*?)\)?)?$/.exec(text.trim()) ?? [];
  const plain = name.split(/\s[-–—/]\s/)[0]?.trim() ?? "";
  if (!isCapital(plain) || plain.split(/\s+/).length > LONGEST_NAME) return null;
  const organisations = organisation ? [known.get(folded(organisation)) ?? organisation.trim()] : [];
  return { name: plain, organisations, skills: "", certain: plain.includes(" ") };
}

const unique = (names: readonly string[]): string[] => [...new Map(names.map((name) => [folded(name), name])).values()];
