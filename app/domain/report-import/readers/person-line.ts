import { folded } from "#app/domain/form/slug.ts";
import { isAcronym, isBody, isCapital, isField, isParticle, isRole } from "../words/name-words.ts";

export interface PersonSaid {
  name: string;
  organisations: string[];
  skills: string;
  certain: boolean;
}

/** Names of organisations known from elsewhere in the text: folded → as written. */
export type KnownNames = ReadonlyMap<string, string>;

const FIRST_CUT = /\s*(?:\s\/\s|\s[-–—]\s|[-–—]\s|\s:\s?|:\s|\s?,\s|\s?;\s|\s?\(|\s?=>\s?|\s\|\s)/;
const LONGEST_NAME = 6;

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

interface Head {
  name: string;
  organisations: string[];
  /** Words of the head that are neither. */
  tail: string;
  certain: boolean;
}

/** A head of words: the name, then maybe an organisation or what the person does. */
function splitHead(words: readonly string[], known: KnownNames): Head | null {
  const [first] = words;
  if (!first || !isCapital(first) || words.length > 12) return null;
  const suffix = knownSuffix(words, known);
  if (suffix) return { ...nameOf(words.slice(0, suffix.from)), organisations: [suffix.name] };
  const full = nameEnd(words);
  const end = full >= 2 && isField(words[full] ?? "") && !isCapital(words[full] ?? "") ? full - 1 : full;
  const { name, tail, certain } = nameOf(words.slice(0, end));
  const left = words.slice(end);
  const acronyms = left.length > 0 && left.every((word) => isAcronym(word) || isCapital(word)) ? [left.join(" ")] : [];
  return { name, organisations: acronyms, tail: tidy([tail, ...(acronyms.length > 0 ? [] : left)].join(" ")), certain };
}

/** The longest end of the head that is an organisation known elsewhere. */
function knownSuffix(words: readonly string[], known: KnownNames): { from: number; name: string } | null {
  for (let from = 1; from < words.length; from++) {
    const name = known.get(folded(words.slice(from).join(" ")));
    if (name) return { from, name };
  }
  return null;
}

function nameEnd(words: readonly string[]): number {
  let end = 0;
  while (end < words.length && end < LONGEST_NAME && (isCapital(words[end] ?? "") || isParticle(words[end] ?? "")) && !isRole(words[end] ?? "")) {
    if (end >= 2 && isAcronym(words[end] ?? "") && !isAcronym(words[end - 1] ?? "")) break;
    end += 1;
  }
  return Math.max(end, 1);
}

/** « Guillaume Advance design »: a capital before a word of a trade belongs to it, and not to the name. */
function nameOf(words: readonly string[]): Pick<Head, "name" | "tail" | "certain"> {
  const lower = words.findIndex((word, at) => at > 0 && !isCapital(word) && !isParticle(word));
  if (lower === -1) return { name: words.join(" "), tail: "", certain: words.length > 1 };
  const end = isRole(words[lower] ?? "") || lower < 2 ? lower : lower - 1;
  return { name: words.slice(0, end).join(" "), tail: words.slice(end).join(" "), certain: end > 1 };
}

interface Segment {
  /** What stands before it. */
  mark: string;
  text: string;
}

/** The parts of what follows a name, split at slashes, dashes, colons and the first commas, outside brackets. */
function segmentsOf(rest: string): Segment[] {
  const segments: Segment[] = [];
  let [mark, text, deep] = ["", "", 0];
  for (const part of rest.split(/(\s\/\s|\s[-–—]\s|[-–—]\s|\s\|\s|\s?:\s|\s?,\s|\s?;\s|\(|\))/)) {
    const bracket = part === "(" ? 1 : part === ")" ? -1 : 0;
    const opens = bracket === 1 && deep === 0 && text.trim() === "" && segments.length === 0;
    const cuts = deep === 0 && bracket === 0 && /^(?:\s\/\s|\s?[-–—]\s|\s\|\s|\s?:\s|\s?,\s|\s?;\s)$/.test(part);
    deep = Math.max(0, deep + bracket);
    if (opens || cuts) {
      if (text.trim() !== "") segments.push({ mark, text: text.trim() });
      [mark, text] = [opens ? "(" : part.trim(), ""];
    } else if (bracket === -1 && mark === "(" && deep === 0) {
      segments.push({ mark, text: text.trim() });
      [mark, text] = ["", ""];
    } else text += part;
  }
  if (text.trim() !== "") segments.push({ mark, text: text.trim() });
  return segments;
}

const SEARCHED = 2;

/** The part right after the name, those that follow it at slashes, and an acronym alone further on; else one that is mentioned. */
function organisationsIn(segments: readonly Segment[], known: KnownNames, named: boolean): { names: string[]; skills: string[] } {
  const names: string[] = [];
  const skills: string[] = [];
  let listing = true;
  for (const [at, { mark, text }] of segments.entries()) {
    const eligible = (at === 0 && !(named && mark === ",")) || (listing && mark === "/") || (names.length === 0 && !named && /^[-–—]$/.test(mark) && onlyAcronym(text));
    const lead = eligible ? leadingName(text, known) : null;
    if (lead) names.push(lead.name);
    listing = lead !== null && lead.rest === "";
    const left = lead ? lead.rest : text;
    if (left !== "") skills.push(left);
    if (names.length === 0 && !named && at < SEARCHED) names.push(...mentioned(text, known));
  }
  return { names, skills };
}

const onlyAcronym = (text: string): boolean => /^\S+$/.test(text) && isAcronym(text);

/** The organisation that begins a part: capitals, or the kind of body it is with them. */
function leadingName(text: string, known: KnownNames): { name: string; rest: string } | null {
  const words = text.split(/\s+/);
  let end = 0;
  while (end < words.length) {
    const word = words[end] ?? "";
    const body = isBody(word) && isCapital(words[end + 1] ?? words[end - 1] ?? "");
    const next = words.slice(end + 1).find((one) => !isParticle(one)) ?? "";
    const particle = end > 0 && isParticle(word) && isCapital(next);
    const mark = end > 0 && /^[!+&]$/.test(word);
    if (word.startsWith("(") || isRole(word) || !(isCapital(word) || body || particle || mark)) break;
    end += 1;
    if (/[,.;:]$/.test(word)) break;
  }
  const taken = words.slice(0, end);
  if (taken.length === 0 || taken.every((word) => isField(word) || isParticle(word)) || /^ex$/i.test(taken[0] ?? "")) return null;
  const written = taken.join(" ").replace(/[,.;:]+$/, "");
  const rest = words.slice(end).join(" ").trim();
  return { name: known.get(folded(written)) ?? written, rest };
}

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

const unique = (names: readonly string[]): string[] => [...new Map(names.map((name) => [folded(name), name])).values()];
const tidy = (text: string): string => text.replace(/^[\s\-–—:,/]+|[\s\-–—:,/]+$/g, "").replace(/\s+/g, " ");
