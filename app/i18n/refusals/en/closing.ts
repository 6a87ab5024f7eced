import type { closing as french } from "../fr/closing.ts";
import { plural } from "../../plural.ts";

export const closing: typeof french = {
  closingIncomplete: (p) => `${p.count} ${plural.en(p.count, "answer is", "answers are")} still missing: nothing is closed.`,
  reviewChangesNothing: () => "No level changes: say “unchanged”, or correct a level.",
  impactNotLive: () => "This benefit or risk is no longer live.",
  amendOnlyClosed: () => "The iteration is not closed: correct it directly.",
  amendChangesNothing: () => "That is what is written already.",
  amendNeedsEvidence: () => "“Validated” and “invalidated” need evidence: this hypothesis has none.",
  amendNotThis: () => "This cannot be amended.",
};
