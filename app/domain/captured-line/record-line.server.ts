import { tables as t } from "#db/tables.ts";
import { insertAction } from "#app/domain/action/add-action.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { insertHypothesis } from "#app/domain/hypothesis/insert-hypothesis.server.ts";
import { addImpactStep } from "#app/domain/impact/add-impact.server.ts";
import { insertObservation } from "#app/domain/observation/add-observation.server.ts";
import { pairSaid } from "#app/domain/pair/pair-said.server.ts";
import { insertQuote } from "#app/domain/quote/add-quote.server.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { insertStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { emergedIn } from "#app/domain/stakeholder/provenance.ts";
import { insertUsage } from "#app/domain/usage/add-usage.server.ts";
import type { CaptureKind } from "./captured-line.ts";
import type { SortLine } from "./schema.ts";

export interface Sorting {
  line: typeof t.capturedLines.$inferSelect;
  answers: SortLine;
  /** The iteration running or in preparation when the line is sorted. */
  live: { id: string; state: string } | null;
}
type Recorder = (actor: Actor, sorting: Sorting) => Promise<{ id: string }>;

/** What each kind of line becomes, inside a transaction; the record takes the line's text as it was typed. */
export const RECORDERS: Record<CaptureKind, Recorder> = {
  usage: (actor, { line: { text, programId }, live }) => insertUsage(actor, { label: text, programId, ...emergedIn(live, text) }),
  stakeholder: (actor, { line: { text, programId }, answers, live }) =>
    insertStakeholder(actor, { name: text, programId, categoryId: answers.categoryId, ...emergedIn(live, text) }),
  hypothesis: async (actor, { line, answers, live }) => {
    if (!live) throw refusal("", "nowhereToCarry");
    const pairId = await pairSaid(actor, line.programId, answers, emergedIn(live, line.text));
    return insertHypothesis(actor, live.id, { pairId, statement: line.text });
  },
  benefit: (actor, { line: { text, programId } }) => addImpactStep(actor, { programId, kind: "benefit", statement: text }),
  risk: (actor, { line: { text, programId } }) => addImpactStep(actor, { programId, kind: "risk", statement: text }),
  question: (actor, { line: { text, programId } }) => create(actor, t.openQuestions, { kind: "question", programId }, { programId, question: text }),
  quote: (actor, { line: { text, programId } }) => insertQuote(actor, { programId, text }),
  action: (actor, { line: { id, text, programId } }) => insertAction(actor, { programId, title: text, sourceKind: "capture", sourceId: id }),
  observation: (actor, { line: { text, programId }, answers, live }) =>
    insertObservation(actor, { programId, iterationId: live?.id ?? null, kind: answers.observationKind ?? "surprise", what: text }),
};
