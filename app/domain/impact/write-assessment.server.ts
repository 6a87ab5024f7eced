import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";
import type { AssessmentKind, Judgement, Move } from "./assessment.ts";

export type WrittenAssessment = {
  impact: { id: string; programId: string };
  versionId: string;
  kind: AssessmentKind;
  iterationId: string | null;
  move: Move;
  reason: string;
  judgement: Judgement;
};

/** Inside a transaction: the next revision of an impact's assessment for a version; earlier ones stay. */
export async function writeAssessment(actor: Actor, written: WrittenAssessment): Promise<string> {
  const { impact, judgement, ...values } = written;
  const revisions = await db().$count(t.assessments, and(
    eq(t.assessments.workspaceId, actor.workspaceId),
    eq(t.assessments.impactId, impact.id),
    eq(t.assessments.versionId, written.versionId),
    eq(t.assessments.kind, written.kind),
  ));
  const place = { kind: "assessment", programId: impact.programId, iterationId: written.iterationId } as const;
  const row = await create(actor, t.assessments, place, {
    ...judgement, ...values, impactId: impact.id, assessmentRevision: revisions + 1, on: actor.today,
  });
  return row.id;
}
