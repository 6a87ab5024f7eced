import { addEvidence } from "#app/domain/evidence/add-evidence.server.ts";
import { addExperiment } from "#app/domain/experiment/add-experiment.server.ts";
import { addHypothesis } from "#app/domain/hypothesis/add-hypothesis.server.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Event, Known } from "../story.ts";
import type { ToldEvidence, ToldExperiment, ToldHypothesis } from "./hypotheses.ts";
import { takeUp } from "./take-up.ts";
import { pairName } from "./pairs.ts";

interface Told {
  iteration: string;
  plannedOn: string;
  hypotheses: readonly ToldHypothesis[];
  experiments: readonly ToldExperiment[];
}

/** Hypotheses as they were planned or added, what was tried, what was seen, and each verdict. */
export function hypothesisEvents({ iteration, plannedOn, hypotheses, experiments }: Told): Event[] {
  return [
    ...hypotheses.map((told): Event => ({ on: told.addedOn ?? plannedOn, tell: (actor, { known }) => state(actor, known, iteration, told, hypotheses) })),
    ...experiments.map((told): Event => ({ on: told.on, tell: (actor, { known }) => tryOut(actor, known, iteration, told) })),
    ...hypotheses.flatMap(({ key, evidence }) => evidence.map((fact): Event => ({ on: fact.on, tell: (actor, { known }) => note(actor, known, iteration, key, fact) }))),
    ...hypotheses.flatMap(({ key, verdict }): Event[] => {
      if (!verdict) return [];
      const { on, result, learning } = verdict;
      return [{ on, tell: (actor, { known }) => giveVerdict(actor, known.id("hypothesis", key), { result, learning }) }];
    }),
  ];
}

async function state(actor: Actor, known: Known, iteration: string, told: ToldHypothesis, all: readonly ToldHypothesis[]): Promise<void> {
  if (told.from) return takeUp(actor, known, iteration, told, all);
  const { key, pair, statement, threshold, controlled = "", dependsOnOthers = "", through } = told;
  const origin = through
    ? { origin: "emerged" as const, originThrough: through.kind, originSubjectId: through.subject ? known.id("observation", through.subject) : null, originNote: through.note }
    : { origin: "planned" as const, originThrough: null, originSubjectId: null, originNote: "" };
  const said = { pairId: known.id("pair", pairName(...pair)), statement, threshold, controlled, dependsOnOthers };
  const { id } = await addHypothesis(actor, known.id("iteration", iteration), { ...said, ...origin });
  known.keep("hypothesis", key, id);
}

async function tryOut(actor: Actor, known: Known, iteration: string, { key, on, kind, title, notes = "", tests }: ToldExperiment): Promise<void> {
  const hypothesisIds = tests.map((name) => known.id("hypothesis", name));
  const { id } = await addExperiment(actor, known.id("iteration", iteration), { kind, title, on, notes, workshopId: null, hypothesisIds });
  known.keep("experiment", key, id);
}

async function note(actor: Actor, known: Known, iteration: string, key: string, { fact, source, on, stance, through }: ToldEvidence): Promise<void> {
  await addEvidence(actor, known.id("iteration", iteration), {
    fact, source, on, experimentId: through ? known.id("experiment", through) : null, links: [{ hypothesisId: known.id("hypothesis", key), stance }],
  });
}
