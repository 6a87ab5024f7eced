import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { actionsForRisk, pairsForImpact } from "#app/domain/impact/choices.server.ts";
import { assessmentsOf } from "#app/domain/impact/assessments.server.ts";
import { remainingLevel, levelBeforeControl } from "#app/domain/impact/assessment.ts";
import { impactById, pairIdsByImpact, type ImpactRow } from "#app/domain/impact/queries.server.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import { programById, shellOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

/** An outsider reads the words of an impact told outside; what is judged of it stays inside. */
export async function impactView(actor: Actor, id: string) {
  const impact = await impactById(actor, id);
  const program = await programById(actor, impact.programId);
  const t = dictionaries[actor.language];
  return {
    shell: await shellOf(actor, program), workspace: actor.workspaceSlug, impact: wordsOf(impact),
    lenses: (await listOf(actor, "lens", true)).map((lens) => ({ value: lens.id, label: seededLabel(t, "lens", lens) })),
    inside: can(actor.role, "impact:read") ? await insideOf(actor, impact) : null,
  };
}
export type ImpactView = Awaited<ReturnType<typeof impactView>>;
export type InsideView = NonNullable<ImpactView["inside"]>;

function wordsOf(impact: ImpactRow) {
  const { id, revision, number, kind, statement, forWhom, directness, exchangeable, quantifiable, expressible, materiality, timeScale, lensId, disclosure, retiredOn } = impact;
  return { id, revision, number, kind, statement, forWhom, directness, exchangeable, quantifiable, expressible, materiality, timeScale, lensId, disclosure, retiredOn };
}

async function insideOf(actor: Actor, impact: ImpactRow) {
  const [versions, assessments, pairs, actions] = [
    await versionsOf(actor, impact.programId), await assessmentsOf(actor, [impact.id]), await pairsForImpact(actor, impact.programId), await actionsForRisk(actor, impact.programId),
  ];
  const linked = (await pairIdsByImpact(actor, [impact.id])).get(impact.id) ?? [];
  const names = await namesOfPairs(actor, [...pairs, ...linked]);
  const t = dictionaries[actor.language];
  return {
    mayWrite: can(actor.role, "impact:write"), capturedBy: impact.capturedBy, controlActionId: impact.controlActionId, linked, actions,
    versions: versions.filter(({ state }, index) => state === "expected" || index === 0).map(({ id: value, name: label }) => ({ value, label })).reverse(),
    pairs: [...names.values()].map((pair) => ({
      id: pair.id, label: `${seededLabel(t, "usage", pair.usage)} × ${pair.stakeholder ?? (pair.category ? seededLabel(t, "category", pair.category) : "")}`,
    })),
    history: versions.flatMap((version) => assessments.filter(({ versionId }) => versionId === version.id).map((one) => ({
      id: one.id, version: version.name, kind: one.kind, revision: one.assessmentRevision, move: one.move, reason: one.reason, on: one.on,
      level: remainingLevel(impact.kind, one), before: impact.kind === "risk" ? levelBeforeControl("risk", one) : null,
    }))),
  };
}
