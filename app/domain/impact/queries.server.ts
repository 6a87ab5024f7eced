import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { mayRead } from "#app/domain/disclosure/disclosure.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { currentAssessments, levelBeforeControl, remainingLevel } from "./assessment.ts";
import { assessmentsOf, type AssessmentRow } from "./assessments.server.ts";
import { wordingOnly } from "./impact.ts";
import { answersFilter, type RegisterFilter } from "./register-filter.ts";

/** The benefits and risks of a programme that the member may know of, by number, retired ones included. */
export async function impactsOf(actor: Actor, programId: string) {
  const rows = await db()
    .select()
    .from(t.impacts)
    .where(and(eq(t.impacts.workspaceId, actor.workspaceId), eq(t.impacts.programId, programId), isNull(t.impacts.deletedAt)))
    .orderBy(asc(t.impacts.number));
  return rows.filter((impact) => mayRead(actor.role, impact.disclosure));
}
export type ImpactRow = Awaited<ReturnType<typeof impactsOf>>[number];

/** An impact that the member may know of, or NotFound. */
export async function impactById(actor: Actor, id: string): Promise<ImpactRow> {
  const impact = await find(actor, t.impacts, id);
  if (!mayRead(actor.role, impact.disclosure)) throw new NotFound();
  return impact;
}

/** Levels as they stand: the last version observed, and the version expected after it. */
export type LevelsNow = { observed: number | null; beforeControl: number | null; expected: number | null };

export type RegisterRow = ReturnType<typeof registerRow>;

/** The register under its filters. An outsider gets the words of what is told outside: no level, no figure, no pair. */
export async function register(actor: Actor, programId: string, filter: RegisterFilter): Promise<RegisterRow[]> {
  const asked = (await impactsOf(actor, programId)).filter((impact) => answersFilter(impact, filter));
  const inside = can(actor.role, "impact:read");
  const ids = inside ? asked.map(({ id }) => id) : [];
  const [assessments, pairs, positions] = [await assessmentsOf(actor, ids), await pairIdsByImpact(actor, ids), await positionsOf(actor, programId)];
  const at = inside ? filter.version : undefined;
  const impacts = at === undefined ? asked : asked.filter((impact) => !wordingOnly(impact) && standsAt(impact.id, at, assessments));
  const levels = (impact: ImpactRow) => (at === undefined ? levelsNow(impact, assessments, positions) : levelsAt(impact, at, assessments));
  return impacts.map((impact) => registerRow(impact, pairs.get(impact.id) ?? [], levels(impact)));
}

/** Whether the item was assessed for the version, and still there: what a picture counts. */
function standsAt(impactId: string, versionId: string, assessments: readonly AssessmentRow[]): boolean {
  const there = currentAssessments(assessments.filter((one) => one.impactId === impactId && one.versionId === versionId));
  const latest = there.find(({ kind }) => kind === "observed") ?? there.at(0);
  return latest !== undefined && latest.move !== "retired";
}

function registerRow(impact: ImpactRow, pairIds: string[], levels: LevelsNow) {
  const { id, number, kind, statement, forWhom, directness, materiality, timeScale, lensId, disclosure, retiredOn } = impact;
  return {
    id, number, kind, statement, forWhom, directness, materiality, timeScale, lensId, disclosure, retiredOn,
    controlled: impact.controlActionId !== null, wordingOnly: wordingOnly(impact), pairs: pairIds.length, levels,
  };
}

async function positionsOf(actor: Actor, programId: string): Promise<Map<string, number>> {
  const rows = await db()
    .select({ id: t.resourceVersions.id, position: t.resourceVersions.position })
    .from(t.resourceVersions)
    .where(and(eq(t.resourceVersions.workspaceId, actor.workspaceId), eq(t.resourceVersions.programId, programId)));
  return new Map(rows.map(({ id, position }) => [id, position]));
}

export function levelsNow(impact: Pick<ImpactRow, "id" | "kind">, assessments: readonly AssessmentRow[], positions: ReadonlyMap<string, number>): LevelsNow {
  const mine = currentAssessments(assessments.filter((one) => one.impactId === impact.id));
  const last = (kind: "expected" | "observed") =>
    mine.filter((one) => one.kind === kind).sort((a, b) => (positions.get(b.versionId) ?? 0) - (positions.get(a.versionId) ?? 0)).at(0);
  const [observed, expected] = [last("observed"), last("expected")];
  const ahead = expected && (!observed || (positions.get(expected.versionId) ?? 0) > (positions.get(observed.versionId) ?? 0));
  return levelsOf(impact.kind, observed, ahead ? expected : undefined);
}

/** Levels of one version: what was expected of it stays beside what was observed. */
function levelsAt(impact: Pick<ImpactRow, "id" | "kind">, versionId: string, assessments: readonly AssessmentRow[]): LevelsNow {
  const there = currentAssessments(assessments.filter((one) => one.impactId === impact.id && one.versionId === versionId));
  const [observed, expected] = (["observed", "expected"] as const).map((kind) => there.find((one) => one.kind === kind));
  return levelsOf(impact.kind, observed, expected);
}

function levelsOf(kind: ImpactRow["kind"], observed: AssessmentRow | undefined, expected: AssessmentRow | undefined): LevelsNow {
  return {
    observed: observed ? remainingLevel(kind, observed) : null,
    beforeControl: observed && kind === "risk" ? levelBeforeControl("risk", observed) : null,
    expected: expected ? remainingLevel(kind, expected) : null,
  };
}

/** The pairs of these impacts. */
export async function pairIdsByImpact(actor: Actor, impactIds: readonly string[]): Promise<Map<string, string[]>> {
  if (impactIds.length === 0) return new Map();
  const rows = await db()
    .select({ impactId: t.impactPairs.impactId, pairId: t.impactPairs.pairId })
    .from(t.impactPairs)
    .where(and(eq(t.impactPairs.workspaceId, actor.workspaceId), inArray(t.impactPairs.impactId, [...impactIds])))
    .orderBy(asc(t.impactPairs.createdAt), asc(t.impactPairs.id));
  const byImpact = new Map<string, string[]>();
  for (const { impactId, pairId } of rows) byImpact.set(impactId, [...(byImpact.get(impactId) ?? []), pairId]);
  return byImpact;
}
