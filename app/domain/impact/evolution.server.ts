import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { condensed } from "#app/domain/chart/condense.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { assessmentsOf } from "./assessments.server.ts";
import { besideTheChart, type EvolutionFacts } from "./evolution-facts.ts";
import { levelSpec } from "./level-spec.ts";
import { evolutionMoves, mostNotable, type Control } from "./moves.ts";
import { impactsOf } from "./queries.server.ts";

type ChartedProgram = { id: string; currency: string };

/** What the pictures of benefits and risks are drawn from, version by version; wording is the page's. For those who read all of it. */
export async function evolution(actor: Actor, { id: programId, currency }: ChartedProgram): Promise<EvolutionFacts> {
  const [impacts, versions, lenses] = [await impactsOf(actor, programId), await versionsOf(actor, programId), await listOf(actor, "lens", true)];
  return {
    currency,
    versions: versions.filter(({ deletedAt }) => deletedAt === null).map(({ id, name, state, position }) => ({ id, name, state, position })),
    lenses: lenses.map(({ id, seedKey, label, retired }) => ({ id, seedKey, label, retired })),
    impacts: impacts.map(({ id, number, kind, statement, lensId, materiality, timeScale, directness, exchangeable, quantifiable, retiredOn }) =>
      ({ id, number, kind, statement, lensId, materiality, timeScale, directness, exchangeable, quantifiable, retiredOn })),
    assessments: await assessmentsOf(actor, impacts.map(({ id }) => id)),
  };
}

const VERSIONS_IN_BRIEF = 5;

/** For the executive page: levels by lens over the first and the latest versions, and what moved towards the version decided on and the ones after it, the worst first. */
export async function evolutionForDashboard(actor: Actor, program: ChartedProgram) {
  const facts = await evolution(actor, program);
  const whole = levelSpec(facts, "lens");
  const spec = whole && condensed(whole, VERSIONS_IN_BRIEF);
  const from = spec?.versions.findIndex(({ current }) => current) ?? 0;
  const looked = new Set(spec?.versions.slice(Math.max(0, from)).map(({ id }) => id));
  const moves = mostNotable(evolutionMoves(facts).filter(({ versionId }) => looked.has(versionId)));
  const controls = await controlsOf(actor, moves.filter(({ kind }) => kind === "risk").map(({ impactId }) => impactId));
  return { spec, moves, controls, wordingOnly: besideTheChart(facts, "lens").wordingOnly.length };
}

/** What is done about risks, and by whom; a risk without a control action has no entry. */
async function controlsOf(actor: Actor, riskIds: readonly string[]): Promise<Record<string, Control>> {
  if (riskIds.length === 0) return {};
  const rows = await db()
    .select({ id: t.impacts.id, title: t.actions.title, owner: t.actions.owner, person: t.persons.name })
    .from(t.impacts)
    .innerJoin(t.actions, and(eq(t.actions.id, t.impacts.controlActionId), isNull(t.actions.deletedAt)))
    .leftJoin(t.persons, eq(t.persons.id, t.actions.ownerPersonId))
    .where(and(eq(t.impacts.workspaceId, actor.workspaceId), inArray(t.impacts.id, [...riskIds])));
  return Object.fromEntries(rows.map(({ id, title, owner, person }) => [id, { title, owner: person ?? owner }]));
}
export type DashboardEvolution = Awaited<ReturnType<typeof evolutionForDashboard>>;
