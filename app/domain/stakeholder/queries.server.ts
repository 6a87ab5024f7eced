import { and, asc, eq, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { originPathOf } from "#app/domain/origin-path/origin-path.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { statesOf } from "#app/domain/state-change/queries.server.ts";
import { live } from "./directory.server.ts";
import { otherCategoriesOf } from "./other-categories.server.ts";
import { tellProvenance } from "./provenance.server.ts";

const { stakeholders } = t;

/** Everything the team knows of a stakeholder, besides what other records say. */
export async function stakeholderSheet(actor: Actor, id: string) {
  const row = await find(actor, stakeholders, id);
  const [otherCategoryIds, history, provenance, originPath] = await Promise.all([otherCategoriesOf(actor, id), statesOf(actor, id), tellProvenance(actor, row), originPathOf(actor, row, row.name)]);
  const { name, nature, categoryId, competitor, cv, experience, advice, links, connection, howToEngage, ask, engageOwner, nextStepOn, engagement, metOn, revision } = row;
  const { origin, originIterationId, originThrough, originNote } = row;
  return {
    id, name, nature, categoryId, competitor, cv, experience, advice, links, connection, howToEngage, ask, engageOwner, nextStepOn, engagement, metOn, revision,
    origin: { origin, originIterationId, originThrough, originNote }, otherCategoryIds, history, provenance, originPath,
  };
}

/** A stakeholder at network level; its own side also reads what it wrote of itself. */
export async function networkSheet(actor: Actor, id: string) {
  const { name, categoryId, cv, experience, advice, links, revision } = await find(actor, stakeholders, id);
  const own = actor.stakeholderId === id;
  const said = own ? { cv, experience, advice, links } : { cv: "", experience: "", advice: "", links: "" };
  return { id, name, categoryId, own, ...said, revision };
}

/** Names to choose from, by name. */
export async function stakeholderChoices(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db().select({ id: stakeholders.id, name: stakeholders.name }).from(stakeholders).where(live(actor)).orderBy(asc(stakeholders.searchText));
}

/** Iterations something may have emerged in: those that opened. */
export async function iterationChoices(actor: Actor) {
  const rows = await db()
    .select({ id: t.iterations.id, number: t.iterations.number, program: t.programs.name })
    .from(t.iterations)
    .innerJoin(t.programs, eq(t.programs.id, t.iterations.programId))
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), ne(t.iterations.state, "draft")))
    .orderBy(asc(t.programs.name), asc(t.iterations.number));
  return rows;
}
