import { z } from "zod";
import { choice, id, maybeChoice, maybeDay, maybeId, maybeText, money, personMonths, revision, text } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { COMMITMENT_STATES, MEANS_KINDS } from "./commitment.ts";

const UNITS = ["money", "person-months"] as const;
const said = { what: text(1_000), constraint: maybeText(1_000), unit: maybeChoice(UNITS), amount: maybeText(60) };

/** A figure is read in its unit; a figure without a unit says nothing. */
function readFigure<T extends { unit: (typeof UNITS)[number] | null; amount: string }>(said: T, context: z.core.$RefinementCtx<T>) {
  const read = (said.unit === "person-months" ? personMonths() : money()).safeParse(said.amount);
  if (read.success && (read.data === null || said.unit !== null)) return { ...said, amount: read.data };
  const found = read.success ? [] : read.error.issues;
  if (found.length === 0) context.issues.push({ code: "custom", input: said.amount, path: ["unit"], message: "commitmentUnitMissing" satisfies RefusalCode });
  for (const { message, ...issue } of found) {
    context.issues.push({ code: "custom", input: said.amount, path: ["amount"], message, params: "params" in issue ? (issue.params as Record<string, unknown>) : undefined });
  }
  return z.NEVER;
}

export const newCommitmentInput = z.object({
  ...said, stakeholderId: id(), iterationId: maybeId(), state: maybeChoice(COMMITMENT_STATES), on: maybeDay(),
  meansKind: maybeChoice(MEANS_KINDS), meansLabel: maybeText(300),
  meansQuantity: maybeText(60), meansUnit: maybeText(60), meansFromOn: maybeDay(), meansUntilOn: maybeDay(),
  meansRecoverable: maybeChoice(["yes", "no"]).transform((said) => (said === null ? null : said === "yes")),
}).transform(readFigure);

export const reviseCommitmentInput = z.object({ ...said, id: id(), revision: revision() }).transform(readFigure);
export const moveCommitmentInput = z.object({ id: id(), to: choice(COMMITMENT_STATES), on: maybeDay(), reason: maybeText(500) });
export const commitmentIdInput = z.object({ id: id() });
