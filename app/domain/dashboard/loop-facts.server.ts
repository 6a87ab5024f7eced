import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { openingFacts } from "#app/domain/iteration/opening-facts.server.ts";
import { openingRefusals, withoutThreshold } from "#app/domain/iteration/opening.ts";
import { find } from "#app/domain/record/record.server.ts";
import type { LoopFacts } from "./next-steps.ts";

type Live = { id: string; state: "draft" | "running" } | null;

/** What the next steps of a programme depend on. */
export async function loopFacts(actor: Actor, programId: string, live: Live): Promise<LoopFacts> {
  const [pairs, iterations] = await Promise.all([
    db().$count(t.pairs, and(eq(t.pairs.workspaceId, actor.workspaceId), eq(t.pairs.programId, programId), isNull(t.pairs.deletedAt))),
    db().$count(t.iterations, and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), eq(t.iterations.state, "closed"))),
  ]);
  return { bare: pairs === 0 && iterations === 0, live: live && (await liveFacts(actor, live)) };
}

async function liveFacts(actor: Actor, { id, state }: NonNullable<Live>): Promise<LoopFacts["live"]> {
  if (state === "draft") {
    const facts = await openingFacts(actor, await find(actor, t.iterations, id));
    return { state, standsInTheWay: openingRefusals(facts).map(({ code }) => code), withoutThreshold: withoutThreshold(facts.hypotheses).length };
  }
  const rows = await db()
    .select({ id: t.hypotheses.id, threshold: t.hypotheses.threshold, verdict: t.verdicts.id })
    .from(t.hypotheses)
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.iterationId, id), isNull(t.hypotheses.deletedAt)));
  const open = rows.filter(({ verdict }) => verdict === null);
  return { state, withoutThreshold: withoutThreshold(open).length, withoutVerdict: open.length };
}
