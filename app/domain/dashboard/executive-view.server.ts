import type { Actor } from "#app/domain/access/actor.ts";
import { firstStepsOf } from "#app/domain/affordable-loss/first-step-queries.server.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import { changesSince } from "#app/domain/changes/changes-since.server.ts";
import { evolutionForDashboard } from "#app/domain/impact/evolution.server.ts";
import { objectionsForDashboard } from "#app/domain/objection/queries.server.ts";
import { iterationsOf, type programAt } from "#app/domain/program/queries.server.ts";
import type { ExecutiveView, Stake } from "./executive-view.ts";
import { askedIn } from "./asked.server.ts";
import { learnedIn } from "./learned.server.ts";
import { nextFirstStep } from "./next-step.server.ts";
import { openingAhead } from "./opening-ahead.server.ts";
import { iterationAtHand } from "./portfolio.ts";
import { whoIsHereIn } from "./who-is-here.server.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** What executives see of a programme: what is asked, what opens, what is at stake, what was learned, who is here. */
export async function executiveView(actor: Actor, program: Program): Promise<ExecutiveView> {
  const asked = await askedIn(actor, program.id);
  const iteration = iterationAtHand(await iterationsOf(actor, program.id));
  const since = asked.last?.on ?? null;
  const subject = asked.request?.subject;
  return {
    workspace: actor.workspaceSlug,
    today: actor.today,
    program: { id: program.id, slug: program.slug, name: program.name, currency: program.currency },
    asked,
    opening: await openingAhead(actor, program.id, subject?.kind === "version" ? subject.id : null),
    stake: iteration && (await stakeOf(actor, iteration)),
    evolution: await evolutionForDashboard(actor, program),
    learned: await learnedIn(actor, program.id),
    objections: (await objectionsForDashboard(actor, program.id)).map(({ id, text, by, state, reply, owner }) => ({ id, text, by, state, reply, owner })),
    people: await whoIsHereIn(actor, program.id, since),
    since,
    changes: since === null ? [] : (await changesSince(actor, program, since, null)).changes,
  };
}

async function stakeOf(actor: Actor, { id, number, state, worstCase }: Stake["iteration"]): Promise<Stake> {
  const steps = await firstStepsOf(actor, id);
  const loss = await lossByActor(actor, id, steps);
  const concerned = loss.rows.filter((row) => [row.money, row["person-months"]].some((cell) => cell.concerned || cell.ceiling !== null));
  return { iteration: { id, number, state, worstCase }, loss: { ...loss, rows: concerned }, nextStep: state === "closed" ? null : await nextFirstStep(actor, id, steps) };
}
