import { isOutward } from "#app/domain/disclosure/disclosure.ts";
import { DEFAULT_AUDIENCE, type SectionKey } from "../section.ts";
import { readSection } from "../text/read-section.ts";
import { outwardLines } from "../outward-part.ts";
import { writtenIn, type Passage } from "./passages.ts";

export type Told = Pick<Passage, "text" | "about">;
type Stretch = { lines: number[]; told: Told[] };

/** What a figure of the eighth section is about, when its passage does not say it. */
const ABOUT_LOSS = "perte";

/** Lines, from 0, of the passages written for outside that hold something kept: a passage is withheld whole, up to the next one. */
export function withheldLines({ key, text }: { key: SectionKey; text: string }, kept: (told: Told) => boolean, mayKeep: (lines: readonly number[]) => boolean): Set<number> {
  const stretches = stretchesOf(key, text).filter(({ told }) => told.some(kept)).map(({ lines }) => lines);
  return new Set(stretches.filter((lines) => !mayKeep(lines)).flat());
}

/** Outward lines by the passage they belong to, each with what it says as it is read and line by line as it was typed. */
function stretchesOf(key: SectionKey, text: string): Stretch[] {
  const typed = text.split("\n");
  const blocks = readSection(text, DEFAULT_AUDIENCE[key]).blocks.filter(({ audience }) => isOutward(audience));
  const passages = writtenIn(blocks, key === "loss" ? ABOUT_LOSS : "");
  const stretches: Stretch[] = [];
  let before: number | null = null;
  for (const at of outwardLines(text, DEFAULT_AUDIENCE[key])) {
    const begun = passages.filter(({ line }) => line === at + 1);
    if (begun.length > 0 || before !== at - 1) stretches.push({ lines: [], told: [] });
    stretches.at(-1)?.lines.push(at);
    stretches.at(-1)?.told.push(...begun, { text: typed[at] ?? "", about: "" });
    before = at;
  }
  return stretches;
}
