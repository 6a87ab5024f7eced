import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { cycleOf } from "#app/domain/dashboard/cycle.server.ts";
import { executiveView } from "#app/domain/dashboard/executive-view.server.ts";
import { iterationAtHand } from "#app/domain/dashboard/portfolio.ts";
import { decisionsOf } from "#app/domain/decision/queries.server.ts";
import { questionsOf } from "#app/domain/option/queries.server.ts";
import { iterationsOf, usOf, versionsOf, type programAt } from "#app/domain/program/queries.server.ts";
import { datesAhead } from "./dates-ahead.server.ts";
import type { BriefFacts, BriefQuestion } from "./facts.ts";
import { impactFacts } from "./impact-facts.server.ts";
import { peopleFacts } from "./people-facts.server.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** What the note can say of a programme today, for those who read all of it. */
export async function briefFacts(actor: Actor, program: Program): Promise<BriefFacts> {
  const [us, versions, iterations] = [await usOf(actor, program.id), await versionsOf(actor, program.id), await iterationsOf(actor, program.id)];
  const nameOf = (role: "sponsor" | "facilitator") => us.find((one) => one.role === role)?.name ?? null;
  const iteration = iterationOf(iterationAtHand(iterations));
  return {
    view: await executiveView(actor, program),
    program: { purpose: program.purpose, challenge: program.challenge, sponsor: nameOf("sponsor"), facilitator: nameOf("facilitator") },
    iteration,
    versions: versions.filter(({ deletedAt }) => deletedAt === null).map(({ id, name, state, description, producedOn, openedOn }) => ({ id, name, state, description, producedOn, openedOn })),
    impacts: await impactFacts(actor, program.id),
    stakeholders: await peopleFacts(actor, program.id),
    itemLevels: await itemLevels(actor, program.id),
    questions: await questionFacts(actor, program.id),
    dates: await datesAhead(actor, program.id, iteration),
    cycle: await cycleOf(actor, program.id),
  };
}

type IterationRow = Awaited<ReturnType<typeof iterationsOf>>[number];

function iterationOf(row: IterationRow | null): BriefFacts["iteration"] {
  return row && { id: row.id, number: row.number, state: row.state, question: row.question, openedOn: row.openedOn, endsOn: row.endsOn };
}

async function questionFacts(actor: Actor, programId: string): Promise<BriefQuestion[]> {
  const [questions, decisions] = [await questionsOf(actor, programId), await decisionsOf(actor, programId)];
  return questions.map(({ id, question, decisionId, options }) => {
    const decision = decisions.find((one) => one.id === decisionId);
    return {
      id, question, answer: decision ? { reason: decision.reason, on: decision.on } : null,
      options: options.map(({ id: optionId, label, pros, cons, outcome }) => ({ id: optionId, label, pros, cons, outcome })),
    };
  });
}

async function itemLevels(actor: Actor, programId: string): Promise<BriefFacts["itemLevels"]> {
  const { id, disclosure, workspaceId, programId: of, deletedAt } = t.openingItems;
  const rows = await db().select({ id, disclosure }).from(t.openingItems).where(and(eq(workspaceId, actor.workspaceId), eq(of, programId), isNull(deletedAt)));
  return Object.fromEntries(rows.map((row) => [row.id, row.disclosure]));
}
