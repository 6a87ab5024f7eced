import type { Actor } from "#app/domain/access/actor.ts";
import { indexRecords } from "#app/domain/search/index-records.server.ts";
import type { SearchedKind } from "#app/domain/search/sources.server.ts";
import type { MergeKind } from "./merge-fields.ts";
import type { Moved } from "./moved.server.ts";
import { PAIR_REFERENCES, PERSON_REFERENCES, STAKEHOLDER_REFERENCES } from "./references.server.ts";

const KINDS = new Map<string, SearchedKind>(
  [...STAKEHOLDER_REFERENCES, ...PERSON_REFERENCES, ...PAIR_REFERENCES].flatMap(({ table, searched }) => (searched ? [[table, searched] as const] : [])),
).set("pairs", "pair");

/** Brings the search in step with the two records and with every row that was moved. */
export async function indexMoved(actor: Actor, kind: MergeKind, ids: readonly string[], moved: readonly Moved[]): Promise<void> {
  const rows = moved.flatMap(({ table, id }) => {
    const searched = KINDS.get(table);
    return searched ? [{ kind: searched, id, created: false }] : [];
  });
  await indexRecords(actor.workspaceId, [...ids.map((id) => ({ kind, id, created: false })), ...rows]);
}
