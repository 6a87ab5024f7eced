import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { somethingAsked } from "#app/domain/affordable-loss/loss-rows.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import { addSums } from "#app/domain/affordable-loss/sum.ts";
import { trendsOfPrograms } from "#app/domain/impact/trends.server.ts";
import { verdictCounts } from "#app/domain/verdict/verdict.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { iterationAtHand, longestAwaitedFirst, type Engaged, type PortfolioLine } from "./portfolio.ts";
import { standingVerdictsOf } from "./standing-verdicts.server.ts";

export const PORTFOLIO_PAGE = 20;

/** One page of the programmes of the workspace, a line each, whose decision waits longest first. For those inside. */
export async function portfolioOf(actor: Actor, page: number): Promise<{ lines: PortfolioLine[]; pages: number }> {
  const all = longestAwaitedFirst(await programsWithAwaited(actor));
  const shown = all.slice((page - 1) * PORTFOLIO_PAGE, page * PORTFOLIO_PAGE);
  const ids = shown.map(({ id }) => id);
  const [versions, iterations] = [await versionsOf(actor, ids), await iterationsOf(actor, ids)];
  const [verdicts, trends] = [await standingVerdictsOf(actor, ids), await trendsOfPrograms(actor, ids)];
  const lines: PortfolioLine[] = [];
  for (const program of shown) {
    const iteration = iterationAtHand(iterations.filter((one) => one.programId === program.id));
    lines.push({
      ...program,
      version: versions.findLast((one) => one.programId === program.id && one.state !== "expected") ?? null,
      iteration,
      loss: iteration && (await engagedIn(actor, iteration.id)),
      counts: verdictCounts(verdicts.get(program.id) ?? []),
      trend: trends.get(program.id) ?? null,
    });
  }
  return { lines, pages: Math.max(1, Math.ceil(all.length / PORTFOLIO_PAGE)) };
}

type Headed = Pick<PortfolioLine, "id" | "slug" | "name" | "purpose" | "currency" | "awaited" | "others">;

async function programsWithAwaited(actor: Actor): Promise<Headed[]> {
  const { programs, decisionRequests } = t;
  const rows = await db()
    .select({ id: programs.id, slug: programs.slug, name: programs.name, purpose: programs.purpose, currency: programs.currency })
    .from(programs).where(eq(programs.workspaceId, actor.workspaceId)).orderBy(asc(programs.name), asc(programs.id));
  const requests = await db()
    .select({ id: decisionRequests.id, programId: decisionRequests.programId, sentence: decisionRequests.sentence, deadline: decisionRequests.deadline, createdAt: decisionRequests.createdAt })
    .from(decisionRequests)
    .where(and(eq(decisionRequests.workspaceId, actor.workspaceId), eq(decisionRequests.state, "open")))
    .orderBy(asc(decisionRequests.id));
  return rows.map((program) => {
    const mine = requests.filter(({ programId }) => programId === program.id);
    const [first] = mine;
    const awaited = first ? { id: first.id, sentence: first.sentence, deadline: first.deadline, since: dayIn(actor.timeZone, first.createdAt) } : null;
    return { ...program, awaited, others: Math.max(0, mine.length - 1) };
  });
}

async function versionsOf(actor: Actor, programIds: readonly string[]) {
  if (programIds.length === 0) return [];
  const { id, programId, name, state, position, workspaceId, deletedAt } = t.resourceVersions;
  return db().select({ id, programId, name, state }).from(t.resourceVersions)
    .where(and(eq(workspaceId, actor.workspaceId), inArray(programId, [...programIds]), isNull(deletedAt))).orderBy(asc(position));
}

async function iterationsOf(actor: Actor, programIds: readonly string[]) {
  if (programIds.length === 0) return [];
  const { id, programId, number, state, workspaceId } = t.iterations;
  return db().select({ id, programId, number, state }).from(t.iterations)
    .where(and(eq(workspaceId, actor.workspaceId), inArray(programId, [...programIds]))).orderBy(asc(number));
}

async function engagedIn(actor: Actor, iterationId: string): Promise<PortfolioLine["loss"]> {
  const loss = await lossByActor(actor, iterationId);
  if (!somethingAsked(loss)) return null;
  return Object.fromEntries(LOSS_UNITS.map((unit): [LossUnit, Engaged] => {
    const { used, open, ceiling, engagedShare, warning } = loss.totals[unit];
    return [unit, { engaged: addSums([used, open]), ceiling, share: engagedShare, warning }];
  })) as Record<LossUnit, Engaged>;
}
