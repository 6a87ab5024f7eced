import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { firstStepsOf } from "#app/domain/affordable-loss/first-step-queries.server.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import { closingState } from "#app/domain/closing/closing-state.server.ts";
import { outcomeOf } from "#app/domain/closing/outcome-of.server.ts";
import { experimentsOf } from "#app/domain/experiment/queries.server.ts";
import { hypothesesOf } from "#app/domain/hypothesis/queries.server.ts";
import { impactsOf } from "#app/domain/impact/queries.server.ts";
import { metInIteration } from "#app/domain/iteration/met-in-iteration.server.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { pairPartsOf } from "#app/domain/pair/pair-parts.server.ts";
import { iterationsOf, shellOf } from "#app/domain/program/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { pairParts } from "#app/i18n/pair-parts.ts";

/** What the page of an iteration shows. */
export async function composeIteration(actor: Actor, id: string) {
  const { iteration, program, base, target, versions } = await iterationWithVersions(actor, id);
  const [shell, hypotheses, experiments, made, met, impacts, steps] = await Promise.all([
    shellOf(actor, program), hypothesesOf(actor, id), experimentsOf(actor, id), pairPartsOf(actor, program.id),
    metInIteration(actor, iteration), impactsOf(actor, program.id), firstStepsOf(actor, id),
  ]);
  const t = dictionaries[actor.language];
  const { number, question, state, startsOn, endsOn, openedOn, closedOn, revision, baseVersionId } = iteration;
  const live = impacts.filter(({ retiredOn }) => retiredOn === null);
  return {
    shell, met, experiments, today: actor.today, may: can(actor.role, "iteration:write") && state !== "closed",
    iteration: { id, number, question, state, startsOn, endsOn, openedOn, closedOn, revision, baseVersionId, base: base?.name ?? null, target: target?.name ?? "" },
    bases: versions.filter((version) => version.state !== "expected" && version.state !== "refused").map((version) => ({ value: version.id, label: version.name })),
    hypotheses: hypotheses.map(({ pair, ...row }) => ({ ...row, pair: pairLabel(t, pair) })),
    parts: pairParts(t, made),
    impacts: { benefits: live.filter(({ kind }) => kind === "benefit").length, risks: live.filter(({ kind }) => kind === "risk").length },
    loss: await lossByActor(actor, id, steps), steps, worstCase: iteration.worstCase,
    next: state === "closed" ? nextOf(await iterationsOf(actor, program.id), number) : null,
    outcome: state === "closed" ? await outcomeOf(actor, iteration) : null,
    closing: state === "running" ? await closingOf(actor, id) : null,
  };
}
export type IterationPage = Awaited<ReturnType<typeof composeIteration>>;

/** The iteration that follows a closed one. */
function nextOf(iterations: Awaited<ReturnType<typeof iterationsOf>>, number: number) {
  const next = iterations.find((one) => one.number === number + 1);
  return next ? { id: next.id, number: next.number, state: next.state } : null;
}

/** How many answers the closing has and lacks, and of what kind. */
async function closingOf(actor: Actor, id: string) {
  const { progress, gaps } = await closingState(actor, id);
  return { ...progress, gaps: gaps.map(({ kind }) => kind) };
}
