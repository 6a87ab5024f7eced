import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { Judgement } from "./assessment.ts";
import type { Directness, ImpactFlags, ImpactKind, Materiality, TimeScale } from "./impact.ts";

export type ImpactDetails = ImpactFlags & {
  forWhom: string;
  directness: Directness | null;
  materiality: Materiality | null;
  timeScale: TimeScale | null;
  lensId: string | null;
  /** Who captures the know-how or the value. */
  capturedBy: string;
  disclosure: DisclosureLevel;
};

/** A sentence is enough; without pairs the impact is the whole programme's. */
export type NewImpact = { programId: string; kind: ImpactKind; statement: string; pairIds?: readonly string[] } & Partial<ImpactDetails>;

/** Judged figures not given are not known. The reason is due when a figure changes. */
export type AssessImpact = { impactId: string; versionId: string; reason?: string } & Partial<Judgement>;
