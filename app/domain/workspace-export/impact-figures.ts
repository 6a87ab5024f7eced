import { GROUPINGS } from "#app/domain/chart/evolution-spec.ts";
import { currentAssessments, levelBeforeControl, remainingLevel, type Assessment } from "#app/domain/impact/assessment.ts";
import { readingInput, type EvolutionFacts } from "#app/domain/impact/evolution-facts.ts";
import { amountsByGroup, countsByBand, levelsByGroup } from "#app/domain/impact/readings.ts";

type InProgram = { id: string; programId: string; deletedAt?: unknown };

/** The exported records that the pictures of benefits and risks are made from. */
export interface ImpactRecords {
  impacts: (InProgram & EvolutionFacts["impacts"][number])[];
  assessments: Assessment[];
  resourceVersions: (InProgram & EvolutionFacts["versions"][number])[];
  listEntries: { id: string; list: string; position: number; seedKey: string | null; label: string | null; retiredAt: unknown }[];
}

/** What the pictures show of a programme: the three readings by each grouping, and the level of each item at each version. */
export function impactFigures(records: ImpactRecords, programId: string) {
  const facts = factsOf(records, programId);
  return {
    evolution: GROUPINGS.map((grouping) => {
      const input = readingInput(facts, grouping);
      return { grouping, level: levelsByGroup(input), bands: countsByBand(input), amounts: amountsByGroup(input) };
    }),
    impactLevels: itemLevels(facts),
  };
}

function factsOf(records: ImpactRecords, programId: string): EvolutionFacts {
  const mine = <One extends InProgram>(rows: readonly One[]) => rows.filter((row) => row.programId === programId && (row.deletedAt === null || row.deletedAt === undefined));
  const impacts = mine(records.impacts);
  const ids = new Set(impacts.map(({ id }) => id));
  const byPosition = <One extends { position: number }>(rows: readonly One[]) => [...rows].sort((a, b) => a.position - b.position);
  return {
    currency: "",
    versions: byPosition(mine(records.resourceVersions)),
    lenses: byPosition(records.listEntries.filter(({ list }) => list === "lens")).map(({ id, seedKey, label, retiredAt }) => ({ id, seedKey, label, retired: retiredAt !== null })),
    impacts,
    assessments: records.assessments.filter(({ impactId }) => ids.has(impactId)).map((one) => ({ ...one, reason: "" })),
  };
}

/** The latest revision of each item, version and stage; null levels where nobody judged, or where the item is retired. */
function itemLevels({ impacts, assessments }: EvolutionFacts) {
  const kinds = new Map(impacts.map(({ id, kind }) => [id, kind]));
  return currentAssessments(assessments).flatMap((one) => {
    const kind = kinds.get(one.impactId);
    if (!kind) return [];
    const level = (of: typeof remainingLevel) => (one.move === "retired" ? null : of(kind, one));
    return [{ impactId: one.impactId, versionId: one.versionId, stage: one.kind, move: one.move, level: level(remainingLevel), beforeAction: kind === "risk" ? level(levelBeforeControl) : null }];
  });
}
