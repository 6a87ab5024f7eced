import { z } from "zod";
import { maybeId, maybeText } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

export type SaidTarget = { kind: "stakeholder" | "category"; id: string };

const TARGET = /^(stakeholder|category):(.+)$/;

/** « stakeholder:<id> » or « category:<id> », as one list of both offers them; an empty answer is null. */
const maybeTarget = () =>
  z.preprocess((value) => value ?? "", z.string()).transform((value, context): SaidTarget | null => {
    const [, kind, id] = TARGET.exec(value) ?? [];
    if ((kind === "stakeholder" || kind === "category") && z.uuid().safeParse(id).success) return { kind, id: id ?? "" };
    if (value.trim() !== "") context.addIssue({ code: "custom", message: "chooseOne" satisfies RefusalCode });
    return null;
  });

/** A pair as a form says it: one that exists, or a usage and a target, each of them known or new. */
export const saidPairFields = { pairId: maybeId(), usageId: maybeId(), newUsage: maybeText(300), target: maybeTarget(), newStakeholder: maybeText(300) };

export interface SaidPair {
  pairId: string | null;
  usageId: string | null;
  newUsage: string;
  target: SaidTarget | null;
  newStakeholder: string;
}

export const NO_PAIR_SAID: SaidPair = { pairId: null, usageId: null, newUsage: "", target: null, newStakeholder: "" };
