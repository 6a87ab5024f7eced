import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { folded } from "#app/domain/form/slug.ts";
import { addImpactStep } from "#app/domain/impact/add-impact.server.ts";
import { insertObservation } from "#app/domain/observation/add-observation.server.ts";
import { insertOption } from "#app/domain/option/add-option.server.ts";
import { insertQuestion } from "#app/domain/option/add-question.server.ts";
import { insertQuote } from "#app/domain/quote/add-quote.server.ts";
import { insertOpeningItem } from "#app/domain/resource-version/opening-items.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { said } from "../proposal.ts";
import { parentOf } from "./parent.server.ts";
import type { Recorder, Taking } from "./taking.server.ts";

const sameWords = (wanted: string) => (row: { words: string }) => folded(row.words) === folded(wanted);

const impact = (kind: "benefit" | "risk"): Recorder => async (taking, { text, fields }) => {
  const statement = said(fields, "statement") || text;
  const { id, statement: words, workspaceId, programId, deletedAt, kind: kindOf } = t.impacts;
  const there = await db().select({ id, words }).from(t.impacts).where(and(eq(workspaceId, taking.actor.workspaceId), eq(programId, taking.programId), eq(kindOf, kind), isNull(deletedAt)));
  const known = there.find(sameWords(statement));
  const made = known ?? (await addImpactStep(taking.actor, { programId: taking.programId, kind, statement, lensId: await lensOf(taking, said(fields, "lens")), forWhom: said(fields, "forWhom") }));
  return { kind: "impact", id: made.id };
};
export const benefit = impact("benefit");
export const risk = impact("risk");

async function lensOf({ actor }: Taking, seed: string): Promise<string | null> {
  return seed === "" ? null : ((await listOf(actor, "lens")).find((one) => one.seedKey === seed)?.id ?? null);
}

export const question: Recorder = async (taking, { text, fields }) => {
  const asked = (said(fields, "question") || text).slice(0, 500);
  const { id, question: words, workspaceId, programId, deletedAt } = t.openQuestions;
  const there = await db().select({ id, words }).from(t.openQuestions).where(and(eq(workspaceId, taking.actor.workspaceId), eq(programId, taking.programId), isNull(deletedAt)));
  const known = there.find(sameWords(asked));
  const made = known ?? (await insertQuestion(taking.actor, { programId: taking.programId, question: asked, askedBy: said(fields, "askedBy").slice(0, 200), workshopId: taking.workshop?.id ?? null }));
  return { kind: "question", id: made.id };
};

/** An option answers a question, which comes first. */
export const option: Recorder = async (taking, { row, text, fields }) => {
  const questionId = await parentOf(taking, row);
  if (!questionId) return { needs: "optionNeedsQuestion" };
  const label = (said(fields, "label") || text).slice(0, 200);
  const { id, label: words, workspaceId, deletedAt } = t.options;
  const there = await db().select({ id, words }).from(t.options).where(and(eq(workspaceId, taking.actor.workspaceId), eq(t.options.questionId, questionId), isNull(deletedAt)));
  const known = there.find(sameWords(label));
  const made = known ?? (await insertOption(taking.actor, { questionId, label, pros: said(fields, "pros"), cons: said(fields, "cons"), benchmark: said(fields, "benchmark") }));
  return { kind: "option", id: made.id };
};

export const quote: Recorder = async (taking, { text, fields }) => {
  const heard = said(fields, "text") || text;
  const { id, text: words, workspaceId, programId, deletedAt } = t.quotes;
  const there = await db().select({ id, words }).from(t.quotes).where(and(eq(workspaceId, taking.actor.workspaceId), eq(programId, taking.programId), isNull(deletedAt)));
  const known = there.find(sameWords(heard));
  const author = said(fields, "author").slice(0, 200);
  const made = known ?? (await insertQuote(taking.actor, {
    programId: taking.programId, text: heard, author, authorPersonId: author ? await taking.onlyPersonNamed(author) : null, workshopId: taking.workshop?.id ?? null,
  }));
  return { kind: "quote", id: made.id };
};

export const observation: Recorder = async (taking, { text, fields }) => {
  const what = said(fields, "what") || text;
  const made = await insertObservation(taking.actor, {
    programId: taking.programId, kind: fields.kind === "use-seen" ? "use-seen" : "surprise", what, on: taking.metOn,
    howUsed: said(fields, "howUsed"), source: said(fields, "source"), workshopId: taking.workshop?.id ?? null,
  });
  return { kind: "observation", id: made.id };
};

export const openingItem: Recorder = async (taking, { text, fields }) => {
  const name = (said(fields, "name") || text).slice(0, 300);
  const { id, name: words, workspaceId, programId, deletedAt } = t.openingItems;
  const there = await db().select({ id, words }).from(t.openingItems).where(and(eq(workspaceId, taking.actor.workspaceId), eq(programId, taking.programId), isNull(deletedAt)));
  const known = there.find(sameWords(name));
  const made = known ?? (await insertOpeningItem(taking.actor, { programId: taking.programId, name, family: said(fields, "family"), description: said(fields, "description"), disclosure: "team" }));
  return { kind: "opening-item", id: made.id };
};
