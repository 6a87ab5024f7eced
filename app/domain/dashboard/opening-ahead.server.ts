import type { Actor } from "#app/domain/access/actor.ts";
import { versionsOf } from "#app/domain/program/queries.server.ts";
import { versionDifferenceOf } from "#app/domain/resource-version/queries.server.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";
import type { OpeningAhead } from "./executive-view.ts";

/** What a version opens beside the one before it; without a first version there is nothing to open. */
export async function openingAhead(actor: Actor, programId: string, wanted: string | null): Promise<OpeningAhead | null> {
  const versions = await versionsOf(actor, programId);
  const at = wanted === null ? latestBuilt(versions) : versions.findIndex(({ id }) => id === wanted);
  const to = versions[at];
  if (!to) return null;
  const from = versions[at - 1] ?? null;
  const { changed, unchanged } = await versionDifferenceOf(actor, programId, { from: from?.id ?? to.id, to: to.id });
  const items = [...changed.map(({ itemId, name, after, change }) => ({ id: itemId, name, state: after, change })), ...unchanged.map(({ itemId, name, state }) => ({ id: itemId, name, state, change: null }))];
  const which = (test: (item: (typeof items)[number]) => boolean) => items.filter(test).map(({ id, name }) => ({ id, name }));
  return {
    from: from && { id: from.id, name: from.name },
    to: { id: to.id, name: to.name, state: to.state },
    opens: items.filter(({ change }) => change === "opened").map(({ id, name, state }) => ({ id, name, underAgreement: state === "under-agreement" })),
    closes: which(({ change }) => change === "closed"),
    alreadyOpen: items.filter(({ change, state }) => change === null && state !== "closed").length,
    staysClosed: which(({ change, state }) => change === null && state === "closed"),
    recreated: which(({ change, state }) => change === "recreated" && state === "recreated"),
  };
}

function latestBuilt(versions: readonly { state: VersionState }[]): number {
  const built = versions.findLastIndex(({ state }) => state !== "expected");
  return built < 0 ? versions.length - 1 : built;
}
