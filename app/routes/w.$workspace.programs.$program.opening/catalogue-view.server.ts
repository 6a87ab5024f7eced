import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { openingSpec } from "#app/domain/chart/opening-spec.ts";
import { pairsForImpact } from "#app/domain/impact/choices.server.ts";
import { impactsOf } from "#app/domain/impact/queries.server.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import { shellOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { minimalOpeningOf, openingItemsOf, openingRequestsOf, openingRisksOf, openingStatesOf } from "#app/domain/resource-version/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

type Program = { id: string; slug: string; name: string; currency: string };

/** Items and their states for whoever may know them; who asks and what it risks stay inside. */
export async function catalogueView(actor: Actor, program: Program) {
  const [items, versions, shell] = [await openingItemsOf(actor, program.id), await versionsOf(actor, program.id), await shellOf(actor, program)];
  const states = await openingStatesOf(actor, program.id, items.map(({ id }) => id));
  const live = versions.filter(({ deletedAt }) => deletedAt === null);
  return {
    shell, workspace: actor.workspaceSlug, versions: live.map(({ id, name }) => ({ id, name })),
    items: items.map(({ id, name, family, disclosure, revision }) => ({ id, name, family, disclosure, revision })),
    spec: openingSpec({
      versions: live.map(({ id, name }) => ({ id, label: name })),
      items: items.map(({ id, name, family }) => ({ id, name, family, states: (states.get(id) ?? []).map(({ versionId, state, licence, like }) => ({ versionId, state, licence, like })) })),
    }),
    inside: can(actor.role, "program:read") ? await insideOf(actor, program.id, items.map(({ id }) => id), shell.iteration?.id ?? null) : null,
  };
}
export type CatalogueView = Awaited<ReturnType<typeof catalogueView>>;
export type CatalogueInside = NonNullable<CatalogueView["inside"]>;

async function insideOf(actor: Actor, programId: string, itemIds: string[], iterationId: string | null) {
  const t = dictionaries[actor.language];
  const [requests, risks, pairIds, impacts] = [
    await openingRequestsOf(actor, itemIds), await openingRisksOf(actor, itemIds), await pairsForImpact(actor, programId), await impactsOf(actor, programId),
  ];
  const names = await namesOfPairs(actor, [...pairIds, ...requests.map(({ pairId }) => pairId)]);
  const pairs = [...names.values()].map((pair) => ({
    value: pair.id, label: `${seededLabel(t, "usage", pair.usage)} × ${pair.stakeholder ?? (pair.category ? seededLabel(t, "category", pair.category) : "")}`,
  }));
  return {
    mayWrite: can(actor.role, "opening-item:write"), requests, risks, pairs,
    threats: impacts.filter(({ kind, retiredOn }) => kind === "risk" && retiredOn === null).map(({ id, number, statement }) => ({ value: id, label: `R ${number} · ${statement}` })),
    minimal: iterationId ? await minimalOpeningOf(actor, programId, iterationId) : [],
  };
}
