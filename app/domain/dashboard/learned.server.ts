import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { withAmendments } from "#app/domain/amendment/amendment.ts";
import { amendedResults, amendmentsTo } from "#app/domain/amendment/queries.server.ts";
import { learned } from "./learned.ts";

/** What the programme learned, with the sentences of its telling results. What a draft prepares is not followed yet. */
export async function learnedIn(actor: Actor, programId: string) {
  const [rows, amended] = [await hypothesesOf(actor, programId), await amendedResults(actor, programId)];
  const found = learned(rows.map((row) => ({ ...row, verdict: amended.get(row.id)?.after ?? row.verdict })));
  const sentences = await sentencesOf(actor, found.telling.map(({ id }) => id));
  const statements = await statementsOf(actor, found.telling.flatMap(({ becomes }) => (becomes ? [becomes.id] : [])));
  return {
    ...found,
    telling: found.telling.map((one) => ({
      ...one, learning: sentences.get(one.id) ?? "", becomes: one.becomes && { ...one.becomes, statement: statements.get(one.becomes.id) ?? "" },
    })),
  };
}

function hypothesesOf(actor: Actor, programId: string) {
  const { id, number, parentId, relation, lineageId, addedOnDay } = t.hypotheses;
  const ofProgram = prepared("hypothesesToLearnFrom", (store) =>
    store
      .select({ id, number, parentId, relation, lineageId, addedOnDay, iterationNumber: t.iterations.number, verdict: t.verdicts.result, on: t.verdicts.on })
      .from(t.hypotheses)
      .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
      .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, id))
      .where(and(eq(t.hypotheses.workspaceId, sql.placeholder("workspace")), eq(t.hypotheses.programId, sql.placeholder("program")), ne(t.iterations.state, "draft"), isNull(t.hypotheses.deletedAt))));
  return ofProgram.execute({ workspace: actor.workspaceId, program: programId });
}

async function sentencesOf(actor: Actor, hypothesisIds: readonly string[]): Promise<Map<string, string>> {
  if (hypothesisIds.length === 0) return new Map();
  const { id, hypothesisId, learning } = t.verdicts;
  const rows = await db()
    .select({ id, hypothesisId, learning })
    .from(t.verdicts)
    .where(and(eq(t.verdicts.workspaceId, actor.workspaceId), inArray(hypothesisId, [...hypothesisIds])));
  const corrections = await amendmentsTo(actor, rows.map((row) => row.id));
  return new Map(rows.map((row) => [row.hypothesisId, withAmendments(row, corrections).row.learning]));
}

async function statementsOf(actor: Actor, hypothesisIds: readonly string[]): Promise<Map<string, string>> {
  if (hypothesisIds.length === 0) return new Map();
  const { id, statement, workspaceId } = t.hypotheses;
  const rows = await db().select({ id, statement }).from(t.hypotheses).where(and(eq(workspaceId, actor.workspaceId), inArray(id, [...hypothesisIds])));
  const corrections = await amendmentsTo(actor, rows.map((row) => row.id));
  return new Map(rows.map((row) => [row.id, withAmendments(row, corrections).row.statement]));
}
