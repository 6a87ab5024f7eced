import { insertHypothesis } from "#app/domain/hypothesis/insert-hypothesis.server.ts";
import { pairSaid } from "#app/domain/pair/pair-said.server.ts";
import { NO_PAIR_SAID, type SaidTarget } from "#app/domain/pair/said-pair.ts";
import { said } from "../proposal.ts";
import { entryOf, usageNamed } from "./lists.server.ts";
import type { Recorder, Taken, Taking } from "./taking.server.ts";
import { lineToSort } from "./work.server.ts";

/** A hypothesis is about a pair, in an iteration: while one of them is not known, it waits among the lines to sort. */
export const hypothesis: Recorder = async (taking, one) => {
  const pairId = await pairOf(taking, one);
  if (!taking.live || !pairId) return lineToSort(taking, one, "hypothesis");
  const { origin, originThrough, originSubjectId, originNote } = taking.provenance(one.row.sourceText);
  const made = await insertHypothesis(taking.actor, taking.live.id, {
    pairId, statement: said(one.fields, "statement") || one.text, threshold: said(one.fields, "threshold"),
    origin: origin ?? "planned", originThrough: originThrough ?? null, originSubjectId: originSubjectId ?? null, originNote: originNote ?? "",
  });
  return { kind: "hypothesis", id: made.id };
};

async function pairOf(taking: Taking, { row, fields }: Taken): Promise<string | null> {
  const usage = said(fields, "usage");
  if (!taking.live || usage === "") return null;
  const target = await targetOf(taking, said(fields, "stakeholder"), said(fields, "category"), row.sourceText);
  if (!target) return null;
  const usageId = (await usageNamed(taking, usage, usage))?.id ?? null;
  return pairSaid(taking.actor, taking.programId, { ...NO_PAIR_SAID, usageId, newUsage: usageId ? "" : usage, target }, taking.provenance(row.sourceText));
}

async function targetOf(taking: Taking, stakeholder: string, category: string, note: string): Promise<SaidTarget | null> {
  if (stakeholder !== "") {
    const id = await taking.stakeholderNamed(stakeholder, note);
    return id ? { kind: "stakeholder", id } : null;
  }
  const entry = await entryOf(taking, "category", category, category);
  return entry ? { kind: "category", id: entry.id } : null;
}
