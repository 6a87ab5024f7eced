import type { Actor } from "#app/domain/access/actor.ts";
import { firstStepsOf } from "#app/domain/affordable-loss/first-step-queries.server.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import { lossBar } from "#app/domain/affordable-loss/loss-bar.ts";
import type { LossByActor } from "#app/domain/affordable-loss/loss-rows.ts";
import { toDoOf } from "#app/domain/dashboard/to-do.server.ts";
import { latestChanges } from "#app/domain/journal/queries.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { waitingObjections } from "#app/domain/objection/queries.server.ts";
import { loopOf } from "#app/domain/program/loop.server.ts";
import { shellOf, usOf, type programAt } from "#app/domain/program/queries.server.ts";
import type { QuiltChoice } from "#app/domain/quilt/quilt-choice.ts";
import { quiltOf } from "#app/domain/quilt/queries.server.ts";
import { toldEntry } from "#app/http/told-entry.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { homeQuilt } from "./home-quilt.ts";

const LATEST = 6;

type Program = Awaited<ReturnType<typeof programAt>>;

/** What the home of a programme shows to the team and to executives. */
export async function composeHome(actor: Actor, program: Program, choice: QuiltChoice) {
  const [shell, us, loop, quilt] = await Promise.all([shellOf(actor, program), usOf(actor, program.id), loopOf(actor, program.id), quiltOf(actor, program.id, choice)]);
  const iterationId = shell.iteration?.id ?? null;
  const steps = iterationId ? await firstStepsOf(actor, iterationId) : [];
  const loss = iterationId ? { iterationId, ...(await lossByActor(actor, iterationId, steps)) } : null;
  const toDo = await toDoOf(actor, { shell, loss, steps: steps.filter(({ aside }) => !aside) });
  const latest = (await latestChanges(actor, program.id, LATEST)).map((entry) => toldEntry(actor, entry));
  const objections = await waitingObjections(actor, program.id, 3);
  return {
    kind: "inside" as const,
    shell, us, loop, toDo, objections, latest, slug: actor.workspaceSlug, today: actor.today,
    loss: loss && { iterationId: loss.iterationId, ...lossTotals(loss) },
    program: { name: program.name, purpose: program.purpose, challenge: program.challenge },
    may: { write: can(actor.role, "iteration:write"), pair: can(actor.role, "pair:write") },
    quilt: homeQuilt(quilt, choice, dictionaries[actor.language]),
  };
}

/** Each unit on its own: € and h.m are added only at the rate that a workspace set. */
function lossTotals({ totals, rows }: LossByActor) {
  const concerned = rows.some((row) => row.money.concerned || row["person-months"].concerned);
  return { concerned, money: lossBar(totals.money), personMonths: lossBar(totals["person-months"]) };
}

export type Home = Awaited<ReturnType<typeof composeHome>>;
