import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { withAmendments, type Amendment } from "#app/domain/amendment/amendment.ts";
import { amendedResults, amendmentsIn, type AmendedResult } from "#app/domain/amendment/queries.server.ts";
import type { LineageOrigin } from "#app/domain/chart/lineage-spec.ts";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";

export interface HypothesisFilter {
  iterationId?: string | null;
  pairId?: string | null;
  verdict?: Verdict | "running" | null;
  origin?: "planned" | "added" | null;
  /** How it comes from an earlier hypothesis, or new. */
  from?: LineageOrigin | null;
  /** Only the last verdict of each lineage: counts over iterations count a hypothesis once. */
  latest?: boolean;
  /** Judged after that day ('YYYY-MM-DD'), and until that one. */
  after?: string | null;
  until?: string | null;
  page: number;
  size: number;
}

/** A page of the programme's hypotheses, those of the latest iteration first, with how many there are under the filter. */
export async function listHypotheses(actor: Actor, programId: string, filter: HypothesisFilter) {
  const [results, amendments] = await Promise.all([amendedResults(actor, programId), amendmentsIn(actor, programId)]);
  const where = conditions(actor, programId, filter, results);
  const [found, total] = await Promise.all([rowsOf(where, filter), countOf(where)]);
  const rows = found.map((row) => asRead(row, amendments));
  return { rows, total, pages: Math.max(1, Math.ceil(total / filter.size)) };
}

/** A row with the corrections made since its iteration closed, marked when there are some. */
function asRead<R extends Row>(row: R, amendments: readonly Amendment[]) {
  const { verdictId, verdict, ...said } = row;
  const read = withAmendments(said, amendments);
  const given = withAmendments({ id: verdictId ?? "", result: verdict, learning: row.learning }, amendments);
  return { ...read.row, verdict: given.row.result, learning: given.row.learning, amended: read.amended.length + given.amended.length > 0 };
}
type Row = { id: string; verdictId: string | null; verdict: Verdict | null; learning: string | null };

export const isVerdictFilter = (value: string | null): value is Verdict | "running" =>
  value === "running" || (VERDICTS as readonly (string | null)[]).includes(value);

function conditions(actor: Actor, programId: string, { iterationId, pairId, verdict, origin, from, latest, after, until }: HypothesisFilter, amended: Map<string, AmendedResult>): SQL | undefined {
  return and(
    eq(t.hypotheses.workspaceId, actor.workspaceId),
    eq(t.hypotheses.programId, programId),
    isNull(t.hypotheses.deletedAt),
    iterationId ? eq(t.hypotheses.iterationId, iterationId) : undefined,
    pairId ? eq(t.hypotheses.pairId, pairId) : undefined,
    verdict === "running" ? isNull(t.verdicts.id) : verdict ? readsAs(verdict, amended) : undefined,
    origin === "planned" ? isNull(t.hypotheses.addedOnDay) : origin === "added" ? sql`${t.hypotheses.addedOnDay} is not null` : undefined,
    from === "new" ? isNull(t.hypotheses.relation) : from ? eq(t.hypotheses.relation, from) : undefined,
    after ? gt(t.verdicts.on, after) : undefined,
    until ? lte(t.verdicts.on, until) : undefined,
    latest ? notInArray(t.hypotheses.id, followedByAVerdict(actor, programId)) : undefined,
  );
}

/** The hypotheses that one of the same lineage followed, with its own verdict. */
function followedByAVerdict(actor: Actor, programId: string) {
  const child = alias(t.hypotheses, "child");
  const itsVerdict = alias(t.verdicts, "its_verdict");
  return db()
    .select({ id: child.parentId })
    .from(child)
    .innerJoin(itsVerdict, eq(itsVerdict.hypothesisId, child.id))
    .where(and(eq(child.workspaceId, actor.workspaceId), eq(child.programId, programId), isNull(child.deletedAt), isNotNull(child.parentId)));
}

/** The verdict as it is read now: given so and never corrected, or corrected to it. */
function readsAs(verdict: Verdict, amended: Map<string, AmendedResult>): SQL | undefined {
  const corrected = [...amended];
  const given = and(eq(t.verdicts.result, verdict), notInArray(t.hypotheses.id, corrected.map(([id]) => id)));
  return or(given, inArray(t.hypotheses.id, corrected.filter(([, { after }]) => after === verdict).map(([id]) => id)));
}

const rowsOf = (where: SQL | undefined, { page, size }: HypothesisFilter) =>
  db()
    .select({
      id: t.hypotheses.id, number: t.hypotheses.number, statement: t.hypotheses.statement, addedOnDay: t.hypotheses.addedOnDay,
      iterationId: t.iterations.id, iterationNumber: t.iterations.number,
      pairId: t.pairs.id, usageSeed: t.usages.seedKey, usageLabel: t.usages.label,
      stakeholder: t.stakeholders.name, categorySeed: t.listEntries.seedKey, categoryLabel: t.listEntries.label,
      verdictId: t.verdicts.id, verdict: t.verdicts.result, learning: t.verdicts.learning,
    })
    .from(t.hypotheses)
    .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
    .innerJoin(t.pairs, eq(t.pairs.id, t.hypotheses.pairId))
    .innerJoin(t.usages, eq(t.usages.id, t.pairs.usageId))
    .leftJoin(t.stakeholders, eq(t.stakeholders.id, t.pairs.stakeholderId))
    .leftJoin(t.listEntries, eq(t.listEntries.id, t.pairs.categoryId))
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(where)
    .orderBy(desc(t.iterations.number), asc(t.hypotheses.number))
    .limit(size)
    .offset((page - 1) * size);

async function countOf(where: SQL | undefined): Promise<number> {
  const [row] = await db()
    .select({ n: sql`count(*)`.mapWith(Number) })
    .from(t.hypotheses)
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(where);
  return row?.n ?? 0;
}
