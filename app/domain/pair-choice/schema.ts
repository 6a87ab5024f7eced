import { z } from "zod";
import { checked, id, maybeText } from "#app/domain/form/fields.ts";

export const choosePairInput = z.object({
  pairId: id(),
  /** Taken, or left aside. */
  chosen: checked(),
  reason: maybeText(2_000),
  dissent: maybeText(2_000),
});
export type ChoosePair = z.output<typeof choosePairInput>;
