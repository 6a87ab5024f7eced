import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import { QUILT_GROUPINGS, type QuiltFilter, type QuiltGrouping } from "./quilt.ts";

/** What a patch may show of its pairs, for the filter. */
export const PATCH_VERDICTS = [...VERDICTS, "running", "none"] as const;

export const PATCH_SIZES = ["small", "medium", "large"] as const;
export type PatchSize = (typeof PATCH_SIZES)[number];

/** How the reader wants the quilt; the address keeps it. */
export interface QuiltChoice {
  /** The position of a version; null is today. */
  at: number | null;
  /** Null: as suits the pairs. */
  by: QuiltGrouping | null;
  /** Null: as suits the number of patches. */
  patch: PatchSize | null;
  filter: QuiltFilter;
}

/** Reads an address; what it does not know is as if nobody had asked. */
export function quiltChoice(query: URLSearchParams): QuiltChoice {
  const version = query.get("version");
  return {
    at: version === null ? null : Number.parseInt(version, 10) || 0,
    by: oneOf(QUILT_GROUPINGS, query.get("by")),
    patch: oneOf(PATCH_SIZES, query.get("patch")),
    filter: { usageId: query.get("usage") || null, verdict: oneOf(PATCH_VERDICTS, query.get("verdict")), engagement: oneOf(ENGAGEMENT_STATES, query.get("engagement")) },
  };
}

const oneOf = <One extends string>(known: readonly One[], asked: string | null): One | null => known.find((one) => one === asked) ?? null;

export const isFiltered = ({ usageId, verdict, engagement }: QuiltFilter): boolean => usageId !== null || verdict !== null || engagement !== null;

/** Beyond this many lines the patches are small unless asked otherwise. */
const MANY_LINES = 16;
export const patchSize = (asked: PatchSize | null, lines: number): PatchSize => asked ?? (lines > MANY_LINES ? "small" : "medium");

const ENDS = 1;
const AROUND = 3;

/** Which versions the replay lists: all when few, else the ends and those around the one shown; null stands for those left out. */
export function versionsInReach(versions: number, at: number): (number | null)[] {
  if (versions <= 2 * (ENDS + AROUND) + 3) return Array.from({ length: versions }, (_, index) => index);
  const near = (index: number) => index < ENDS || index >= versions - ENDS || Math.abs(index - at) <= AROUND;
  return Array.from({ length: versions }, (_, index) => index).flatMap((index) => (near(index) ? [index] : near(index - 1) ? [null] : []));
}
