import { z } from "zod";
import { maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

const empty = (value: unknown): boolean => value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** What a new programme has when nobody says otherwise. */
const otherwise = <T extends z.ZodType>(schema: T, usual: string) => z.preprocess((value) => (empty(value) ? usual : value), schema);

/** ISO 4217, three capitals. */
const currency = z.preprocess(
  (value) => (typeof value === "string" ? value.trim().toUpperCase() : value),
  z.string().regex(/^[A-Z]{3}$/, { error: "notACurrency" satisfies RefusalCode }),
);

/** Days in one person-month: 1 to 31, with a half or a quarter if need be; kept in hundredths. */
const daysPerPersonMonth = z.preprocess(
  (value) => (typeof value === "string" ? Number(value.trim().replace(",", ".")) : value),
  z
    .number({ error: "notANumber" satisfies RefusalCode })
    .min(1, { error: "daysOutOfRange" satisfies RefusalCode })
    .max(31, { error: "daysOutOfRange" satisfies RefusalCode }),
).transform((days) => Math.round(days * 100));

export const newProgramInput = z.object({
  name: text(120),
  purpose: maybeText(1_000),
  challenge: maybeText(1_000),
  currency: otherwise(currency, "EUR"),
  daysPerPersonMonth: otherwise(daysPerPersonMonth, "20"),
  firstVersion: text(120),
  firstVersionDescription: maybeText(2_000),
  sponsor: maybeText(200),
  facilitator: maybeText(200),
  /** Only the demo names its own address. */
  slug: z.string().optional(),
});
export type NewProgram = z.output<typeof newProgramInput>;

export const programInput = z.object({
  name: text(120),
  purpose: maybeText(1_000),
  challenge: maybeText(1_000),
  currency,
  daysPerPersonMonth,
  sponsorId: maybeId(),
  facilitatorId: maybeId(),
  revision: revision(),
});
export type ProgramInput = z.output<typeof programInput>;
