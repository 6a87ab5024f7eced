import type { Day } from "#app/platform/day.ts";

export const DECISION_ANSWERS = ["go", "go-with-conditions", "pause", "stop"] as const;
export type DecisionAnswer = (typeof DECISION_ANSWERS)[number];

/** What a decision bears on; a question is answered by choosing one of its options. */
export const DECISION_SUBJECTS = ["version", "iteration", "ceiling", "question"] as const;
export type DecisionSubject = (typeof DECISION_SUBJECTS)[number];

export const REQUEST_STATES = ["open", "answered", "withdrawn"] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export type Decision = { id: string; subjectKind: DecisionSubject; subjectId: string; answer: DecisionAnswer; on: Day; supersedesId: string | null };

/** Decisions that no other one supersedes: a superseded decision stays readable and no longer holds. */
export function standingDecisions<One extends Decision>(decisions: readonly One[]): One[] {
  const superseded = new Set(decisions.map((one) => one.supersedesId));
  return decisions.filter((one) => !superseded.has(one.id));
}

/** The decision that holds on a subject: the latest standing one, the last recorded of a same day. */
export function standingDecision<One extends Decision>(decisions: readonly One[], subject: { subjectKind: DecisionSubject; subjectId: string }): One | null {
  const onSubject = standingDecisions(decisions).filter((one) => one.subjectKind === subject.subjectKind && one.subjectId === subject.subjectId);
  return onSubject.reduce<One | null>((latest, one) => (latest === null || one.on >= latest.on ? one : latest), null);
}

/** A Stop of the programme refuses the opening of the next iteration until a decision supersedes it. */
export function blocksOpening(decisions: readonly Decision[]): boolean {
  return standingDecisions(decisions).some((one) => one.answer === "stop");
}

export const ANSWER_REFUSALS = ["reason-missing", "on-behalf-of-missing", "conditions-missing", "conditions-unwanted", "request-answered", "request-withdrawn"] as const;
export type AnswerRefusal = (typeof ANSWER_REFUSALS)[number];

/** Why an answer cannot be recorded: it says its reason and on whose behalf; conditions come with « Go sous conditions » only; an answered request is superseded, not answered again. */
export function answerRefusal(input: { requestState: RequestState; answer: DecisionAnswer; reason: string; onBehalfOf: string; conditionCount: number; supersedesId: string | null }): AnswerRefusal | null {
  if (input.requestState === "withdrawn") return "request-withdrawn";
  if (input.requestState === "answered" && input.supersedesId === null) return "request-answered";
  if (input.reason.trim() === "") return "reason-missing";
  if (input.onBehalfOf.trim() === "") return "on-behalf-of-missing";
  if (input.answer !== "go-with-conditions") return input.conditionCount > 0 ? "conditions-unwanted" : null;
  return input.conditionCount === 0 ? "conditions-missing" : null;
}

export const SUPERSEDE_REFUSALS = ["decision-unknown", "already-superseded", "other-subject"] as const;
export type SupersedeRefusal = (typeof SUPERSEDE_REFUSALS)[number];

/** A decision supersedes one that stands, on the same subject; it never rewrites it. */
export function supersedeRefusal(input: { subjectKind: DecisionSubject; subjectId: string; supersedesId: string }, decisions: readonly Decision[]): SupersedeRefusal | null {
  const superseded = decisions.find((one) => one.id === input.supersedesId);
  if (!superseded) return "decision-unknown";
  if (decisions.some((one) => one.supersedesId === superseded.id)) return "already-superseded";
  return superseded.subjectKind === input.subjectKind && superseded.subjectId === input.subjectId ? null : "other-subject";
}
