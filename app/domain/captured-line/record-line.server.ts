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
const emerged = ({ line: { text, workshopId }, live }: Pick<Sorting, "line" | "live">) => emergedIn(live, text, workshopId);

export const RECORDERS: Record<CaptureKind, Recorder> = {
  usage: (actor, { line, live }) => insertUsage(actor, { label: line.text, programId: line.programId, ...emerged({ line, live }) }),
  stakeholder: (actor, { line, answers, live }) =>
    insertStakeholder(actor, { name: line.text, programId: line.programId, categoryId: answers.categoryId, ...emerged({ line, live }) }),
  hypothesis: async (actor, { line, answers, live }) => {
    if (!live) throw refusal("", "nowhereToCarry");
    const pairId = await pairSaid(actor, line.programId, answers, emerged({ line, live }));
    return insertHypothesis(actor, live.id, { pairId, statement: line.text });
  },
  benefit: (actor, { line: { text, programId } }) => addImpactStep(actor, { programId, kind: "benefit", statement: text }),
  risk: (actor, { line: { text, programId } }) => addImpactStep(actor, { programId, kind: "risk", statement: text }),
  question: (actor, { line: { text, programId, workshopId } }) => create(actor, t.openQuestions, { kind: "question", programId }, { programId, question: text, workshopId }),
  quote: (actor, { line: { text, programId, workshopId } }) => insertQuote(actor, { programId, text, workshopId }),
  action: (actor, { line: { id, text, programId, workshopId } }) =>
    insertAction(actor, { programId, title: text, ...(workshopId ? { sourceKind: "workshop", sourceId: workshopId } : { sourceKind: "capture", sourceId: id }) }),
  observation: (actor, { line: { text, programId, workshopId }, answers, live }) =>
    insertObservation(actor, { programId, workshopId, iterationId: live?.id ?? null, kind: answers.observationKind ?? "surprise", what: text }),
};
