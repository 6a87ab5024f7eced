import { NOT_JUDGED, type Assessment } from "../assessment.ts";
import type { EvolutionFacts, EvolutionImpact } from "../evolution-facts.ts";

export const impactOf = (id: string, kind: "benefit" | "risk", more: Partial<EvolutionImpact> = {}): EvolutionImpact => ({
  id, number: 1, kind, statement: `${kind} ${id}`, retiredOn: null, lensId: "legal", materiality: "material", timeScale: "now", directness: "direct", exchangeable: false, quantifiable: true, ...more,
});

export const assessed = (impactId: string, versionId: string, kind: Assessment["kind"], values: Partial<Assessment> & { reason?: string } = {}): EvolutionFacts["assessments"][number] =>
  ({ ...NOT_JUDGED, impactId, versionId, kind, assessmentRevision: 1, move: "kept", reason: "", ...values });

export const lensOf = (id: string, retired = false) => ({ id, seedKey: id, label: null, retired });

/** V0 and V1 produced, V2 expected. */
export const someFacts = (more: Partial<EvolutionFacts> = {}): EvolutionFacts => ({
  currency: "EUR",
  versions: [
    { id: "v0", name: "POM 1.0", state: "opened", position: 0 },
    { id: "v1", name: "POM 1.1", state: "produced", position: 1 },
    { id: "v2", name: "POM 2.0", state: "expected", position: 2 },
  ],
  lenses: [lensOf("legal"), lensOf("image")],
  impacts: [],
  assessments: [],
  ...more,
});

export const manyVersions = (n: number): EvolutionFacts["versions"] =>
  Array.from({ length: n }, (_, position) => ({ id: `v${position}`, name: `POM ${position + 1}.0`, state: position === n - 1 ? "expected" : "produced", position }));
