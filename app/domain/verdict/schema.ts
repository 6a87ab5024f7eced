import { z } from "zod";
import { choice, maybeText } from "#app/domain/form/fields.ts";
import { VERDICTS } from "./verdict.ts";

export const giveVerdictInput = z.object({ result: choice(VERDICTS), learning: maybeText(2_000) });
export type GiveVerdict = z.output<typeof giveVerdictInput>;
