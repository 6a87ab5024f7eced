import { and, asc, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound, refusal, type RefusalCode } from "#app/domain/refusal/refusal.ts";
import { rangeRefusal, type AssessmentKind, type Judgement, type RangeRefusal } from "./assessment.ts";
import { judgementBefore, judgementOf, moveFrom, sameFigures } from "./assessment-history.ts";
import type { AssessImpact } from "./impact-input.ts";
import { assessmentsOf } from "./assessments.server.ts";
import { writeAssessment } from "./write-assessment.server.ts";

/**
 * Judges an impact for a version: *expected* for one not produced yet, *observed* (the baseline) for the first version.
 * Closing writes the other observed ones. Refuses a changed figure without its reason.
 */
export async function assessImpact(actor: Actor, input: AssessImpact): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const impact = await find(actor, t.impacts, input.impactId);
    const versions = await versionsOf(actor, impact.programId);
    const stage = await stageOf(actor, versions, input.versionId);
    const judgement = judgementOf(input);
    mustBeARange(judgement);
    const known = await assessmentsOf(actor, [impact.id]);
    const before = judgementBefore(input.versionId, versions, known);
    const same = known.filter((one) => one.versionId === input.versionId && one.kind === stage.kind).at(-1);
    const reason = input.reason ?? "";
    mustBeExplained(same ?? before, judgement, reason);
    const id = await writeAssessment(actor, { impact, versionId: input.versionId, ...stage, move: moveFrom(before, judgement), reason, judgement });
    return { id };
  });
}

/** Low ≤ likely ≤ high, all three with their unit, or none. */
export function mustBeARange(judgement: Judgement): void {
  const refused = rangeRefusal(judgement);
  if (refused) throw refusal("amountLikely", RANGE_CODES[refused]);
}

const RANGE_CODES = { incomplete: "rangeIncomplete", "out-of-order": "rangeOutOfOrder", negative: "negative" } as const satisfies Record<RangeRefusal, RefusalCode>;

function mustBeExplained(before: Judgement | null, after: Judgement, reason: string): void {
  if (before && !sameFigures(judgementOf(before), after) && reason.trim() === "") throw refusal("reason", "moveNeedsReason");
}

type Stage = { kind: AssessmentKind; iterationId: string | null };

async function stageOf(actor: Actor, versions: Awaited<ReturnType<typeof versionsOf>>, versionId: string): Promise<Stage> {
  const version = versions.find(({ id }) => id === versionId);
  if (!version) throw new NotFound();
  const iterations = await iterationsAround(actor, versionId);
  if (version.state === "expected") {
    return { kind: "expected", iterationId: iterations.find((one) => one.targetVersionId === versionId && one.state !== "closed")?.id ?? null };
  }
  const closed = iterations.some((one) => one.baseVersionId === versionId && one.state === "closed");
  if (version.id !== versions[0]?.id || closed) throw refusal("versionId", "assessmentWrittenByClosing");
  return { kind: "observed", iterationId: null };
}

async function iterationsAround(actor: Actor, versionId: string) {
  const rows = await db()
    .select()
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), inArray(t.iterations.state, ["draft", "running", "closed"])))
    .orderBy(asc(t.iterations.number));
  return rows.filter((one) => one.targetVersionId === versionId || one.baseVersionId === versionId);
}
