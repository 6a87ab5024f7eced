import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { isErased } from "#app/domain/person/person.ts";
import { newId } from "#app/platform/ids.ts";
import { mergedValues, type MergeKind, type Take } from "./merge-fields.ts";
import { obstaclesOf, type Obstacle } from "./merge-obstacles.server.ts";
import { addition, change, type Moved, type Row } from "./moved.server.ts";
import { planConnections } from "./plan-connections.server.ts";
import { planPairs, type PairsPlan } from "./plan-pairs.server.ts";
import { planReferences, rowsLeadingTo } from "./plan-references.server.ts";
import { PERSON_REFERENCES, STAKEHOLDER_REFERENCES } from "./references.server.ts";

export interface MergePlan {
  kept: Row & { revision: number; name: string };
  merged: Row & { revision: number; name: string };
  /** What is done to the rows around. */
  around: Moved[];
  /** What is done to the two records themselves, after it. */
  own: Moved[];
  joined: PairsPlan["joined"];
  obstacles: Obstacle[];
}

export const MERGE_TABLES = { stakeholder: "stakeholders", person: "persons" } as const;

/** Everything a merge would do, and what refuses it. Writes nothing. */
export async function planMerge(actor: Actor, kind: MergeKind, keptId: string, mergedId: string, takes: Partial<Record<string, Take>>): Promise<MergePlan> {
  if (keptId === mergedId) throw refusal("other", "mergeItself");
  const [kept, merged] = [await recordOf(actor, kind, keptId), await recordOf(actor, kind, mergedId)];
  const { around, joined, obstacles } = kind === "stakeholder" ? await aroundStakeholder(actor, kept, merged, takes) : await aroundPerson(actor, kept, merged);
  const table = MERGE_TABLES[kind];
  const goes = [["mergedIntoId", keptId], ["deletedAt", actor.now], ["deletedBy", actor.memberId]] as const;
  const becomes = Object.entries(withTheirs(mergedValues(kind, kept, merged, takes), kept, merged));
  return {
    kept, merged, around, joined, obstacles,
    own: [...goes.map(([field, value]) => change(table, merged, field, value)), ...becomes.map(([field, value]) => change(table, kept, field, value))],
  };
}

async function recordOf(actor: Actor, kind: MergeKind, id: string): Promise<MergePlan["kept"]> {
  const row = await find(actor, kind === "stakeholder" ? t.stakeholders : t.persons, id);
  if (kind === "person" && isErased(row.name)) throw refusal("", "personErased");
  return row;
}

/** What goes with a value: the folded name with the name, the day with the engagement. */
function withTheirs(values: Record<string, unknown>, kept: Row, merged: Row): Record<string, unknown> {
  const day = values.engagement === undefined || values.engagement === kept.engagement ? {} : { engagementOn: merged.engagementOn };
  return { ...values, ...(typeof values.name === "string" ? { searchText: folded(values.name) } : {}), ...day };
}

async function aroundStakeholder(actor: Actor, kept: Row, merged: Row, takes: Partial<Record<string, Take>>) {
  const pairs = await planPairs(actor, kept.id, merged.id);
  const references = await planReferences(actor, STAKEHOLDER_REFERENCES, kept.id, merged.id);
  const categories = await alsoInCategory(actor, kept, merged, takes);
  return { around: [...references, ...categories, ...pairs.moves], joined: pairs.joined, obstacles: await obstaclesOf(actor, kept.id, merged.id, pairs.joined) };
}

/** The main category that is not taken stays as another one. */
async function alsoInCategory(actor: Actor, kept: Row, merged: Row, takes: Partial<Record<string, Take>>): Promise<Moved[]> {
  const main = mergedValues("stakeholder", kept, merged, takes).categoryId ?? kept.categoryId;
  const also = [kept.categoryId, merged.categoryId].find((id) => id !== null && id !== main);
  if (!also) return [];
  const categories = { table: "stakeholderCategories", field: "stakeholderId" } as const;
  const had = [...(await rowsLeadingTo(actor, categories, kept.id)), ...(await rowsLeadingTo(actor, categories, merged.id))];
  if (had.some(({ categoryId }) => categoryId === also)) return [];
  return [addition("stakeholderCategories", { id: newId(), workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, revision: 1, stakeholderId: kept.id, categoryId: also })];
}

async function aroundPerson(actor: Actor, kept: Row, merged: Row) {
  const references = await planReferences(actor, PERSON_REFERENCES, kept.id, merged.id);
  return { around: [...references, ...(await planConnections(actor, kept.id, merged.id))], joined: [], obstacles: [] };
}
