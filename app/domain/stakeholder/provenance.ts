/** « Where did you come from? »: planned, or emerged in an iteration. */
export const ORIGINS = ["planned", "emerged"] as const;
export type Origin = (typeof ORIGINS)[number];

/** Through what something emerged. */
export const EMERGED_THROUGH = ["workshop", "observation", "response", "introduction"] as const;
export type EmergedThrough = (typeof EMERGED_THROUGH)[number];

export type Provenance = { origin: Origin; originIterationId: string | null; originThrough: EmergedThrough | null };

export const PROVENANCE_SENTENCES = ["planned", "emerged", "emerged-through-workshop", "emerged-through-observation", "emerged-through-response", "emerged-through-introduction"] as const;
export type ProvenanceSentence = (typeof PROVENANCE_SENTENCES)[number];

/** Which sentence answers « where did you come from? »; the iteration and the record are its arguments. */
export function provenanceSentence(provenance: Provenance): ProvenanceSentence {
  if (provenance.origin === "planned") return "planned";
  return provenance.originThrough === null ? "emerged" : `emerged-through-${provenance.originThrough}`;
}

export const PROVENANCE_REFUSALS = ["iteration-missing", "through-missing", "planned-has-no-iteration"] as const;
export type ProvenanceRefusal = (typeof PROVENANCE_REFUSALS)[number];

/** What emerged names its iteration and through what; what was planned names neither. */
export function provenanceRefusal(provenance: Provenance): ProvenanceRefusal | null {
  if (provenance.origin === "planned") {
    return provenance.originIterationId === null && provenance.originThrough === null ? null : "planned-has-no-iteration";
  }
  if (provenance.originIterationId === null) return "iteration-missing";
  return provenance.originThrough === null ? "through-missing" : null;
}

/** What is noted while an iteration runs was not planned: it emerged there, seen by whoever noted it or said at a workshop, in these words (500 characters kept). */
export function emergedIn(live: { id: string; state: string } | null, text: string, workshopId: string | null = null) {
  if (live?.state !== "running") return {};
  const emerged = { origin: "emerged" as const, originIterationId: live.id, originNote: text.slice(0, 500) };
  return workshopId ? { ...emerged, originThrough: "workshop" as const, originSubjectId: workshopId } : { ...emerged, originThrough: "observation" as const };
}
