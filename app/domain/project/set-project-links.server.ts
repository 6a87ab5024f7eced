import { and, eq, inArray, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { mustBeOfProgram } from "#app/domain/program/must-be-of-program.server.ts";
import { find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { setLinks } from "#app/domain/record/set-links.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

/** The opening items a project uses. */
export async function setProjectItems(actor: Actor, { id, itemIds }: { id: string; itemIds: string[] }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.projects, id);
    await mustBeOfProgram(actor, programId, t.openingItems, "itemIds", itemIds);
    const { projectItems: rows } = t;
    await setLinks(actor, { table: rows, owner: rows.projectId, linked: rows.openingItemId, place: { kind: "project", programId, field: "openingItem" } }, id, itemIds);
  });
}

/** The evidence a project produced: of the same programme. */
export async function setProjectEvidence(actor: Actor, { id, evidenceIds }: { id: string; evidenceIds: string[] }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.projects, id);
    const wanted = [...new Set(evidenceIds)];
    if (wanted.length > 0 && (await countOfProgram(actor, programId, wanted)) !== wanted.length) throw refusal("evidenceIds", "notOneOfOurs");
    const { projectEvidence: rows } = t;
    await setLinks(actor, { table: rows, owner: rows.projectId, linked: rows.evidenceId, place: { kind: "project", programId, field: "evidence" } }, id, wanted);
  });
}

async function countOfProgram(actor: Actor, programId: string, ids: readonly string[]): Promise<number> {
  const found = await db()
    .select({ id: t.evidence.id })
    .from(t.evidence)
    .innerJoin(t.iterations, eq(t.iterations.id, t.evidence.iterationId))
    .where(and(eq(t.evidence.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), inArray(t.evidence.id, [...ids]), isNull(t.evidence.deletedAt)));
  return found.length;
}

/** Someone joins the team of a project, or changes part in it. */
export async function setProjectMember(actor: Actor, { id, personId, lead = false }: { id: string; personId: string; lead?: boolean }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.projects, id);
    await mustBeOurs(actor, t.persons, "personId", [personId]);
    const { projectMembers: rows } = t;
    const place = { kind: "project" as const, programId, id };
    const inTeam = and(eq(rows.workspaceId, actor.workspaceId), eq(rows.projectId, id), eq(rows.personId, personId));
    const changed = await db().update(rows).set({ lead }).where(inTeam).returning({ id: rows.id });
    if (changed.length > 0) return audit(actor, { ...place, event: "changed", field: "lead", after: lead });
    await db().insert(rows).values({ workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, projectId: id, personId, lead });
    await audit(actor, { ...place, event: "linked", field: "person", after: personId });
  });
}

export async function dropProjectMember(actor: Actor, { id, personId }: { id: string; personId: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.projects, id);
    const { projectMembers: rows } = t;
    const gone = await db().delete(rows).where(and(eq(rows.workspaceId, actor.workspaceId), eq(rows.projectId, id), eq(rows.personId, personId))).returning({ id: rows.id });
    if (gone.length > 0) await audit(actor, { kind: "project", programId, id, event: "unlinked", field: "person", before: personId });
  });
}
