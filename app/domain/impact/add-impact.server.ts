import { eq, sql } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { create } from "#app/domain/record/record.server.ts";
import type { NewImpact } from "./impact-input.ts";
import { mustBePairsOf, mustStayInside } from "./impact-rules.server.ts";
import { addImpactPairs } from "./link-pairs.server.ts";

export type AddedImpact = { id: string; number: number };

/** Refuses a lens or pairs that are not the programme's, and a legal risk told outside. */
export async function addImpact(actor: Actor, input: NewImpact): Promise<AddedImpact> {
  return write(actor.workspaceId, () => addImpactStep(actor, input));
}

/** Inside another use case's transaction: sorting a captured line makes an impact. */
export async function addImpactStep(actor: Actor, input: NewImpact): Promise<AddedImpact> {
  const { pairIds = [], ...values } = input;
  await programById(actor, input.programId);
  await mustStayInside(actor, input);
  await mustBePairsOf(actor, input.programId, "pairIds", pairIds);
  const number = await nextImpactNumber(input.programId);
  const impact = await create(actor, t.impacts, { kind: "impact", programId: input.programId }, { ...values, number });
  await addImpactPairs(actor, impact, pairIds);
  return { id: impact.id, number };
}

async function nextImpactNumber(programId: string): Promise<number> {
  const [program] = await db()
    .update(t.programs)
    .set({ lastImpactNumber: sql`${t.programs.lastImpactNumber} + 1` })
    .where(eq(t.programs.id, programId))
    .returning({ number: t.programs.lastImpactNumber });
  if (!program) throw new Error("The programme was there a moment ago");
  return program.number;
}
