import { tables as t } from "#db/tables.ts";
import { at, dayAfter, sentence } from "./chance.ts";
import { add } from "./rows.ts";
import { DAYS_PER_ITERATION, journal, type Program } from "./program-rows.ts";
import { recordOn } from "./workspace-rows.ts";

export interface Iteration {
  id: string;
  number: number;
  running: boolean;
  /** Days after the first one. */
  opened: number;
  hypotheses: string[];
}

type Shape = { number: number; running: boolean; hypotheses: number; withEvidence: boolean };
type Lineages = Map<number, { id: string; lineageId: string }>;

/** Iterations whose every tenth hypothesis is carried over from the one before. */
export function addIterations(program: Program, count: number, shape: Omit<Shape, "number" | "running">): Iteration[] {
  const lineages: Lineages = new Map();
  return Array.from({ length: count }, (_, index) =>
    addIteration(program, { ...shape, number: index + 1, running: index === count - 1 }, lineages),
  );
}

function addIteration(program: Program, shape: Shape, lineages: Lineages): Iteration {
  const { number, running } = shape;
  const opened = (number - 1) * DAYS_PER_ITERATION;
  const { id, ...record } = recordOn(opened);
  const closed = running ? {} : { closedOn: dayAfter(opened + DAYS_PER_ITERATION), outcome: "produced" as const, outcomeReason: sentence() };
  add(t.iterations, {
    id, ...record, programId: program.id, number, question: sentence(), startsOn: dayAfter(opened), endsOn: dayAfter(opened + DAYS_PER_ITERATION), openedOn: dayAfter(opened),
    baseVersionId: at(program.versions, number - 1), targetVersionId: at(program.versions, number), state: running ? "running" : "closed", worstCase: sentence(), ...closed,
  });
  journal({ kind: "iteration", id, programId: program.id, iterationId: id }, opened, "opened");
  const iteration: Iteration = { id, number, running, opened, hypotheses: [] };
  for (let index = 0; index < shape.hypotheses; index += 1) addHypothesis(program, iteration, { ...shape, index }, lineages);
  return iteration;
}

function addHypothesis(program: Program, iteration: Iteration, shape: Shape & { index: number }, lineages: Lineages): void {
  const { id, ...record } = recordOn(iteration.opened);
  const parent = shape.index % 10 === 0 ? lineages.get(shape.index) : undefined;
  const lineageId = parent?.lineageId ?? id;
  lineages.set(shape.index, { id, lineageId });
  const number = (iteration.number - 1) * shape.hypotheses + shape.index + 1;
  add(t.hypotheses, {
    id, ...record, programId: program.id, iterationId: iteration.id, pairId: at(program.pairs, number * 5), number, statement: sentence(), threshold: sentence(),
    lineageId, ...(parent ? { parentId: parent.id, relation: "carried" as const } : {}), addedOnDay: shape.index % 7 === 0 ? 12 : null,
  });
  iteration.hypotheses.push(id);
  const subject = { kind: "hypothesis", id, programId: program.id, iterationId: iteration.id };
  journal(subject, iteration.opened);
  if (shape.withEvidence) addEvidence(iteration, id, number);
  if (!iteration.running || shape.index % 4 === 0) addVerdict(subject, iteration, number);
}

function addEvidence(iteration: Iteration, hypothesisId: string, number: number): void {
  for (const stance of ["supports", number % 3 === 0 ? "opposes" : "supports"] as const) {
    const { id, ...record } = recordOn(iteration.opened + 10);
    add(t.evidence, { id, ...record, iterationId: iteration.id, fact: sentence(), source: "Relevé de terrain", on: dayAfter(iteration.opened + 10) });
    add(t.evidenceLinks, { ...recordOn(iteration.opened + 10), evidenceId: id, hypothesisId, stance });
  }
}

const RESULTS = ["validated", "invalidated", "inconclusive", "not-tested"] as const;

function addVerdict(subject: Parameters<typeof journal>[0], iteration: Iteration, number: number): void {
  const day = iteration.opened + 20;
  add(t.verdicts, { ...recordOn(day), iterationId: iteration.id, hypothesisId: subject.id, result: at(RESULTS, number), learning: sentence(), on: dayAfter(day) });
  journal(subject, day, "changed", "verdict");
}
