import { closeIteration } from "#app/domain/closing/close-iteration.server.ts";
import { confirmNewcomers, saveClosingDraft } from "#app/domain/closing/closing-draft.server.ts";
import { reviewImpact, reviewUnchangedInBulk, type ReviewImpact } from "#app/domain/closing/review-impact.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Event, Known } from "../story.ts";
import { CLOSINGS } from "./closings.ts";
import type { Judged, ToldImpact } from "./impacts.ts";
import { IMPACTS, judgementOf, type JudgedVersion } from "./tell-impacts.ts";

type Name = "1" | "2" | "3";

const REVIEWED_ON: Record<Name, string> = { "1": "2017-10-12", "2": "2018-04-26", "3": "2018-06-11" };
const TARGET: Record<Name, JudgedVersion> = { "1": "POM 1.0", "2": "POM 1.1", "3": "POM 2.0" };
/** Still to review in iteration 3, which runs. */
const NOT_YET = ["value", "promise", "norms", "cities", "newcomers", "competitor"];

/** The review of every benefit and risk, then the closing; iteration 3 is only under review. */
export function closingEvents(name: Name): Event[] {
  const on = REVIEWED_ON[name];
  const reviewed = IMPACTS.filter((impact) => isLive(impact, name) && !(name === "3" && NOT_YET.includes(impact.key)));
  const reviews = reviewed.map((impact): Event => ({ on, tell: (actor, { known }) => review(actor, known, name, impact) }));
  if (name === "3") return reviews;
  const { on: closedOn, ...answers } = CLOSINGS[name];
  return [
    ...reviews,
    { on, tell: (actor, { known }) => reviewUnchangedInBulk(actor, { iterationId: known.id("iteration", name) }) },
    { on, tell: (actor, { known }) => saveClosingDraft(actor, { iterationId: known.id("iteration", name), outcome: "produced", ...answers }) },
    { on, tell: (actor, { known }) => confirmNewcomers(actor, { iterationId: known.id("iteration", name) }) },
    { on: closedOn, tell: (actor, { known }) => closeIteration(actor, { iterationId: known.id("iteration", name) }) },
  ];
}

/** Registered by then and not retired; what is never judged is left to the review in bulk, but in the iteration that runs. */
function isLive(impact: ToldImpact, name: Name): boolean {
  if (name === "3") return impact.retired === undefined;
  return impact[TARGET[name]] !== undefined;
}

async function review(actor: Actor, known: Known, name: Name, impact: ToldImpact): Promise<void> {
  await reviewImpact(actor, { iterationId: known.id("iteration", name), impactId: known.id("impact", impact.key), ...answerOf(impact, name) });
}

function answerOf(impact: ToldImpact, name: Name): Pick<ReviewImpact, "move" | "reason"> {
  if (impact.retired && name === impact.retired.iteration) return { move: "retired", reason: impact.retired.reason };
  const stage = impact[TARGET[name]];
  const after = stage?.observed ?? stage?.expected ?? null;
  if (!stage || after === null || same(before(impact, name), after)) return { move: "kept" };
  return { move: "changed", reason: stage.why ?? stage.hope, ...judgementOf(impact, after) };
}

/** What the last version observed, else what this iteration expected. */
function before(impact: ToldImpact, name: Name): Judged | null {
  const known = { "1": impact.baseline, "2": impact["POM 1.0"]?.observed, "3": impact["POM 1.1"]?.observed }[name];
  return known ?? impact[TARGET[name]]?.expected ?? null;
}

const same = (one: Judged | null, other: Judged): boolean => one !== null && one.join() === other.join();
