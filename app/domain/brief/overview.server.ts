import type { Actor } from "#app/domain/access/actor.ts";
import { sectionsOf, type SectionLine } from "./queries.server.ts";

/** The note as its writers see it: the sections, and the one to write first; null when all are ready. */
export async function overviewOf(actor: Actor, programId: string) {
  const sections = await sectionsOf(actor, programId);
  return { sections, first: firstToWrite(sections) };
}

/** Their own, else one that is empty, else a draft. The annexes can wait. */
function firstToWrite(sections: readonly SectionLine[]): SectionLine | null {
  const open = sections.filter(({ state, key }) => state !== "ready" && key !== "annexes");
  return open.find(({ own }) => own) ?? open.find(({ state }) => state === "empty") ?? open[0] ?? null;
}
