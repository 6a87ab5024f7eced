import type { Engagement } from "#app/domain/engagement/engagement.ts";
import type { VerdictOrRunning } from "../verdict/verdict-kind.ts";

/** `full`: its name where its heading does not stand beside it. */
export type QuiltLine = { id: string; label: string; full?: string };

/** Lines that go together, under their heading when they have one. */
export type QuiltRows = { heading: string | null; rows: readonly QuiltLine[] };

/** One usage × one stakeholder or category, as it stands at the version shown. */
export type QuiltPatch = {
  rowId: string;
  columnId: string;
  href: string;
  /** Null: the pair is identified and has no hypothesis. */
  verdict: VerdictOrRunning | null;
  previousVerdict?: VerdictOrRunning | null;
  engagement: Engagement;
  hypotheses: number;
  isNew: boolean;
  /** Pairs behind the patch, when it stands for a whole category. */
  pairs: number;
};
