import { z } from "zod";
import { choice, id, money, text } from "#app/domain/form/fields.ts";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";

const base = { subjectKind: z.string(), subjectId: id(), field: z.string(), reason: text(2_000) };

/** The corrected value is read as what it corrects: a verdict, an amount, or a text. */
export const amendForms = {
  result: z.object({ ...base, after: choice(VERDICTS) }),
  amount: z.object({ ...base, after: money() }),
  text: z.object({ ...base, after: text(5_000) }),
};
