import { and, asc, desc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";

export interface HypothesisFilter {
  iterationId?: string | null;
  pairId?: string | null;
  verdict?: Verdict | "running" | null;
  origin?: "planned" | "added" | null;
  page: number;
  size: number;
}

/** A page of the programme's hypotheses, those of the latest iteration first, with how many there are under the filter. */
export async function listHypotheses(actor: Actor, programId: string, filter: HypothesisFilter) {
  const where = conditions(actor, programId, filter);
  const [rows, total] = await Promise.all([rowsOf(where, filter), countOf(where)]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / filter.size)) };
}

export const isVerdictFilter = (value: string | null): value is Verdict | "running" =>
  value === "running" || (VERDICTS as readonly (string | null)[]).includes(value);

function conditions(actor: Actor, programId: string, { iterationId, pairId, verdict, origin }: HypothesisFilter): SQL | undefined {
  return and(
    eq(t.hypotheses.workspaceId, actor.workspaceId),
    eq(t.hypotheses.programId, programId),
    isNull(t.hypotheses.deletedAt),
    iterationId ? eq(t.hypotheses.iterationId, iterationId) : undefined,
    pairId ? eq(t.hypotheses.pairId, pairId) : undefined,
    verdict === "running" ? isNull(t.verdicts.id) : verdict ? eq(t.verdicts.result, verdict) : undefined,
    origin === "planned" ? isNull(t.hypotheses.addedOnDay) : origin === "added" ? sql`${t.hypotheses.addedOnDay} is not null` : undefined,
  );
}

const rowsOf = (where: SQL | undefined, { page, size }: HypothesisFilter) =>
  db()
    .select({
      id: t.hypotheses.id, number: t.hypotheses.number, statement: t.hypotheses.statement, addedOnDay: t.hypotheses.addedOnDay,
      iterationId: t.iterations.id, iterationNumber: t.iterations.number,
      pairId: t.pairs.id, usageSeed: t.usages.seedKey, usageLabel: t.usages.label,
      stakeholder: t.stakeholders.name, categorySeed: t.listEntries.seedKey, categoryLabel: t.listEntries.label,
      verdict: t.verdicts.result, learning: t.verdicts.learning,
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
