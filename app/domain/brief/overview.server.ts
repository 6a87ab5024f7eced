import type { Actor } from "#app/domain/access/actor.ts";
import { sectionsOf, type SectionLine } from "./queries.server.ts";
import { sectionRecord } from "./section-record.server.ts";
import { textFor } from "./section-reader.ts";

const MOST = 600;

/** The note as its writers see it: the sections, and the one to write first with how it begins; null when all are ready. */
export async function overviewOf(actor: Actor, programId: string) {
  const sections = await sectionsOf(actor, programId);
  const first = firstToWrite(sections);
  const record = first && (await sectionRecord(actor, programId, first.key));
  return { sections, first: first && { ...first, begins: record ? beginningOf(textFor(actor, record)) : "" } };
}

/** Their own, else one that is empty, else a draft. The annexes can wait. */
function firstToWrite(sections: readonly SectionLine[]): SectionLine | null {
  const open = sections.filter(({ state, key }) => state !== "ready" && key !== "annexes");
  return open.find(({ own }) => own) ?? open.find(({ state }) => state === "empty") ?? open[0] ?? null;
}

const beginningOf = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).replace(/\S*$/, "")}…` : text);
