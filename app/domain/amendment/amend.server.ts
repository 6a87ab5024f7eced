import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { create, find, type RecordTable } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { needsEvidence, VERDICTS } from "#app/domain/verdict/verdict.ts";
import { isAmendable, withAmendments, type AmendableKind } from "./amendment.ts";
import { amendmentsOf } from "./queries.server.ts";

const TABLES = {
  verdict: t.verdicts, hypothesis: t.hypotheses, evidence: t.evidence, movement: t.lossMovements, iteration: t.iterations,
} satisfies Record<AmendableKind, RecordTable>;

export type Amend = { subjectKind: string; subjectId: string; field: string; after: string | number | null; reason: string };

/** A dated correction of a closed iteration: the record keeps what it held and nothing cascades. Refuses one without reason, or of an open iteration. */
export async function amend(actor: Actor, input: Amend): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { subjectKind: kind, subjectId, field, after, reason } = input;
    if (!isAmendable(kind, field)) throw refusal("after", "amendNotThis");
    const record = (await find(actor, TABLES[kind], subjectId)) as { id: string; iterationId?: string } & Record<string, unknown>;
    const iteration = await find(actor, t.iterations, record.iterationId ?? record.id);
    if (iteration.state !== "closed") throw refusal("after", "amendOnlyClosed");
    const shown = withAmendments(record, await amendmentsOf(actor, iteration.id)).row;
    if (shown[field] === after) throw refusal("after", "amendChangesNothing");
    await mustMakeSense(actor, { kind, field, after, reason, hypothesisId: String(record.hypothesisId) });
    const place = { programId: iteration.programId, iterationId: iteration.id };
    const row = await create(actor, t.amendments, { kind: "amendment", ...place }, {
      iterationId: iteration.id, subjectKind: kind, subjectId, field, before: record[field], after, reason, on: actor.today,
    });
    await audit(actor, { event: "amended", kind: kind satisfies SubjectKind, id: subjectId, ...place, field, before: shown[field], after });
    return { id: row.id };
  });
}

type Corrected = { kind: AmendableKind; field: string; after: unknown; reason: string; hypothesisId: string };

async function mustMakeSense(actor: Actor, { kind, field, after, reason, hypothesisId }: Corrected): Promise<void> {
  if (reason.trim() === "") throw refusal("reason", "required");
  if (kind === "verdict" && field === "result") return mustBeAVerdict(actor, after, hypothesisId);
  if (field === "amount") return mustBeAnAmount(after);
  if (typeof after !== "string" || after.trim() === "") throw refusal("after", "required");
}

async function mustBeAVerdict(actor: Actor, after: unknown, hypothesisId: string): Promise<void> {
  const verdict = VERDICTS.find((one) => one === after);
  if (!verdict) throw refusal("after", "chooseOne");
  if (needsEvidence(verdict) && (await evidenceCount(actor, hypothesisId)) === 0) throw refusal("after", "amendNeedsEvidence");
}

function mustBeAnAmount(after: unknown): void {
  if (after !== null && !Number.isInteger(after)) throw refusal("after", "notANumber");
  if (typeof after === "number" && after < 0) throw refusal("after", "negative");
}

async function evidenceCount(actor: Actor, hypothesisId: string): Promise<number> {
  const rows = await db()
    .select({ id: t.evidenceLinks.id })
    .from(t.evidenceLinks)
    .innerJoin(t.evidence, and(eq(t.evidence.id, t.evidenceLinks.evidenceId), isNull(t.evidence.deletedAt)))
    .where(and(eq(t.evidenceLinks.workspaceId, actor.workspaceId), eq(t.evidenceLinks.hypothesisId, hypothesisId)));
  return rows.length;
}
