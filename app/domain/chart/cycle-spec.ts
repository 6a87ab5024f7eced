import type { CommitmentState } from "#app/domain/commitment/commitment.ts";
import { bringsMeans } from "#app/domain/commitment/commitment.ts";
import type { Day } from "#app/platform/day.ts";

/** A commitment with its dated states, oldest first, and how many means it brings. */
export type DatedCommitment = { states: readonly { on: Day; state: CommitmentState }[]; means: number };
/** A question with its options; answered on the day of its first answer. */
export type DatedQuestion = { askedOn: Day; answeredOn: Day | null; options: readonly { since: Day }[] };

/** When one looks: the start, each version produced, today. A null label is today. */
export type CycleMoment = { id: string; label: string | null; on: Day };

export type CyclePoint = CycleMoment & {
  /** Commitments in these states that day, and the means that they bring. */
  delivered: number; pledged: number; means: number;
  /** Questions without an answer that day, and the options they leave open. */
  questions: number; options: number;
};

/** The two curves of the effectual cycle, one above the other's axis: means grow, open options narrow. No colour, no word. */
export type CycleSpec = { kind: "cycle"; points: readonly CyclePoint[]; most: { commitments: number; options: number }; hidden: number };

export function cycleSpec(input: { moments: readonly CycleMoment[]; commitments: readonly DatedCommitment[]; questions: readonly DatedQuestion[] }): CycleSpec {
  const points = input.moments.map((moment) => ({ ...moment, ...meansOn(moment.on, input.commitments), ...openOn(moment.on, input.questions) }));
  return {
    kind: "cycle", points, hidden: 0,
    most: { commitments: Math.max(1, ...points.map(({ delivered, pledged }) => delivered + pledged)), options: Math.max(1, ...points.map(({ options }) => options)) },
  };
}

function meansOn(day: Day, commitments: readonly DatedCommitment[]): Pick<CyclePoint, "delivered" | "pledged" | "means"> {
  const then = commitments.map(({ states, means }) => ({ means, state: states.filter(({ on }) => on <= day).at(-1)?.state }));
  const inState = (wanted: CommitmentState) => then.filter(({ state }) => state === wanted).length;
  return { delivered: inState("delivered"), pledged: inState("pledged"), means: then.reduce((sum, { state, means }) => sum + (state && bringsMeans(state) ? means : 0), 0) };
}

function openOn(day: Day, questions: readonly DatedQuestion[]): Pick<CyclePoint, "questions" | "options"> {
  const open = questions.filter(({ askedOn, answeredOn }) => askedOn <= day && (answeredOn === null || answeredOn > day));
  return { questions: open.length, options: open.reduce((sum, { options }) => sum + options.filter(({ since }) => since <= day).length, 0) };
}

/** Nothing was ever pledged nor asked: there is no curve. */
export const isFlat = ({ points }: CycleSpec): boolean => points.every(({ delivered, pledged, questions, options }) => delivered + pledged + questions + options === 0);

/** The same curves with at most `most` moments (2 or more): the first and the last ones; it tells how many it leaves out. */
export function fewerMoments(spec: CycleSpec, most: number): CycleSpec {
  const over = spec.points.length - Math.max(2, most);
  return over <= 0 ? spec : { ...spec, points: spec.points.filter((_, index) => index === 0 || index > over), hidden: spec.hidden + over };
}
