import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { insertHypothesis } from "#app/domain/hypothesis/insert-hypothesis.server.ts";
import { create, mustBeOurs } from "#app/domain/record/record.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import type { CaptureKind } from "./captured-line.ts";
import type { SortLine } from "./schema.ts";

type Line = typeof t.capturedLines.$inferSelect;
/** `liveIterationId`: the iteration running or in preparation when the line is sorted. */
export interface Sorting {
  line: Line;
  answers: SortLine;
  liveIterationId: string | null;
}
type Recorder = (actor: Actor, sorting: Sorting) => Promise<{ id: string }>;

/** What each kind of line becomes, inside a transaction; the record takes the line's text as it was typed. */
export const RECORDERS: Record<CaptureKind, Recorder> = {
  usage: (actor, { line, ...rest }) =>
    create(actor, t.usages, { kind: "usage" }, { label: line.text, ...emerged(rest) }),
  stakeholder: async (actor, { line, answers, ...rest }) => {
    await mustBeOurs(actor, t.listEntries, "categoryId", [answers.categoryId]);
    const named = { name: line.text, searchText: folded(line.text), categoryId: answers.categoryId };
    return create(actor, t.stakeholders, { kind: "stakeholder" }, { ...named, ...emerged(rest) });
  },
  hypothesis: async (actor, { line, answers, liveIterationId }) => {
    if (!answers.pairId) throw refusal("pairId", "choosePair");
    if (!liveIterationId) throw refusal("", "nowhereToCarry");
    return insertHypothesis(actor, liveIterationId, { pairId: answers.pairId, statement: line.text });
  },
  benefit: (actor, { line }) => recordImpact(actor, line, "benefit"),
  risk: (actor, { line }) => recordImpact(actor, line, "risk"),
  question: (actor, { line: { programId, text } }) =>
    create(actor, t.openQuestions, { kind: "question", programId }, { programId, question: text }),
  quote: (actor, { line: { programId, text } }) => create(actor, t.quotes, { kind: "quote", programId }, { programId, text }),
  action: (actor, { line: { id, programId, text } }) =>
    create(actor, t.actions, { kind: "action", programId }, { programId, title: text, sourceKind: "capture", sourceId: id }),
  observation: (actor, { line: { programId, text }, liveIterationId }) =>
    create(actor, t.observations, { kind: "observation", programId, iterationId: liveIterationId }, {
      programId, iterationId: liveIterationId, kind: "surprise", what: text, on: actor.today,
    }),
};

/** What is noted while an iteration is under way was not planned: it emerged there. */
function emerged({ liveIterationId }: Pick<Sorting, "liveIterationId">) {
  return liveIterationId ? { origin: "emerged" as const, originIterationId: liveIterationId } : {};
}

async function recordImpact(actor: Actor, { programId, text }: Line, kind: "benefit" | "risk") {
  const [program] = await db()
    .update(t.programs)
    .set({ lastImpactNumber: sql`${t.programs.lastImpactNumber} + 1` })
    .where(and(eq(t.programs.workspaceId, actor.workspaceId), eq(t.programs.id, programId)))
    .returning({ number: t.programs.lastImpactNumber });
  if (!program) throw new NotFound();
  return create(actor, t.impacts, { kind: "impact", programId }, { programId, number: program.number, kind, statement: text });
}
