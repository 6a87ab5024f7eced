import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { CONSENTS } from "#app/domain/stakeholder/stakeholder.ts";

export const MERGE_KINDS = ["stakeholder", "person"] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

/** What to write where two records differ: what the kept one says, what the other says, or both texts. */
export const TAKES = ["keep", "other", "both"] as const;
export type Take = (typeof TAKES)[number];

/**
 * How a field is settled. `one`: chosen, the kept one's unless said otherwise. `text`: chosen, both unless said otherwise.
 * `furthest`: chosen, the furthest engagement first. `strictest`: chosen, the narrower consent first. `either`, `earliest`: no choice to make.
 */
type Way = "one" | "text" | "furthest" | "strictest" | "either" | "earliest";

export const MERGED_FIELDS: Record<MergeKind, Record<string, Way>> = {
  stakeholder: {
    name: "one", nature: "one", categoryId: "one", engagement: "furthest", competitor: "either", metOn: "earliest", cv: "text", experience: "text", advice: "text", links: "text",
    connection: "text", howToEngage: "text", ask: "text", engageOwner: "one", nextStepOn: "one",
  },
  person: { name: "one", stakeholderId: "one", skills: "text", consent: "strictest" },
};

type Row = Record<string, unknown>;

export interface Difference {
  field: string;
  kept: string;
  other: string;
  preset: Take;
  /** Whether both texts can be kept, one after the other. */
  both: boolean;
}

const unsaid = (value: unknown): boolean => value === null || value === undefined || value === "";

/** The fields on which two records say different things, with what is proposed for each. */
export function differencesOf(kind: MergeKind, kept: Row, other: Row): Difference[] {
  return Object.entries(MERGED_FIELDS[kind]).flatMap(([field, way]) => {
    const [mine, theirs] = [kept[field], other[field]];
    if (way === "either" || way === "earliest" || unsaid(mine) || unsaid(theirs) || mine === theirs) return [];
    return [{ field, kept: String(mine), other: String(theirs), preset: presetOf(way, String(mine), String(theirs)), both: way === "text" }];
  });
}

function presetOf(way: Way, mine: string, theirs: string): Take {
  if (way === "text") return "both";
  if (way === "furthest") return rank(theirs) > rank(mine) ? "other" : "keep";
  if (way === "strictest") return CONSENTS.findIndex((one) => one === theirs) < CONSENTS.findIndex((one) => one === mine) ? "other" : "keep";
  return "keep";
}

/** Whoever left is not further than who is there. */
const rank = (state: string): number => (state === "left" ? 0 : ENGAGEMENT_STATES.findIndex((one) => one === state));

/** What the kept record becomes, field by field: only what changes. What only the other says is taken; a choice not made is the one proposed. */
export function mergedValues(kind: MergeKind, kept: Row, other: Row, takes: Partial<Record<string, Take>>): Row {
  const presets = new Map(differencesOf(kind, kept, other).map(({ field, preset }) => [field, preset]));
  const values: Row = {};
  for (const [field, way] of Object.entries(MERGED_FIELDS[kind])) {
    const settled = settle(way, kept[field], other[field], takes[field] ?? presets.get(field) ?? "keep");
    if (settled !== kept[field]) values[field] = settled;
  }
  return values;
}

function settle(way: Way, mine: unknown, theirs: unknown, take: Take): unknown {
  if (way === "either") return Boolean(mine) || Boolean(theirs);
  if (unsaid(mine) || unsaid(theirs)) return unsaid(mine) ? theirs : mine;
  if (way === "earliest") return String(theirs) < String(mine) ? theirs : mine;
  if (mine === theirs || take === "keep") return mine;
  return take === "both" && way === "text" ? `${String(mine)}\n\n${String(theirs)}` : theirs;
}
