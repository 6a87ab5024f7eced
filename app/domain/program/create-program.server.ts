import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { create } from "#app/domain/record/record.server.ts";
import { freeSlug } from "#app/domain/workspace/free-slug.server.ts";
import type { NewProgram } from "./schema.ts";

/**
 * A programme with the version it starts from, which is *produced*: it exists before any iteration. The sponsor and the
 * facilitator become stakeholders with that role; a stakeholder of that very name is taken instead of made twice.
 */
export async function createProgram(actor: Actor, input: NewProgram): Promise<{ id: string; slug: string }> {
  return write(actor.workspaceId, async () => {
    const slug = input.slug ?? (await freeSlug(t.programs, input.name, "programme", (taken) => and(taken, eq(t.programs.workspaceId, actor.workspaceId))));
    const { name, purpose, challenge, currency, daysPerPersonMonth } = input;
    const program = await create(actor, t.programs, { kind: "program" }, { slug, name, purpose, challenge, currency, daysPerPersonMonth });
    const place = { programId: program.id };
    await create(actor, t.resourceVersions, { kind: "version", ...place }, {
      programId: program.id, name: input.firstVersion, description: input.firstVersionDescription, position: 0, state: "produced", producedOn: actor.today,
    });
    if (input.sponsor) await giveRole(actor, program.id, input.sponsor, "sponsor");
    if (input.facilitator) await giveRole(actor, program.id, input.facilitator, "facilitator");
    return { id: program.id, slug };
  });
}

async function giveRole(actor: Actor, programId: string, name: string, role: "sponsor" | "facilitator"): Promise<void> {
  const stakeholderId = await stakeholderNamed(actor, programId, name);
  await db().insert(t.programRoles).values({ workspaceId: actor.workspaceId, programId, stakeholderId, role, createdAt: actor.now, createdBy: actor.memberId });
  await audit(actor, { event: "changed", kind: "program", id: programId, programId, field: role, after: stakeholderId });
}

async function stakeholderNamed(actor: Actor, programId: string, name: string): Promise<string> {
  const searchText = folded(name);
  const [known] = await db()
    .select({ id: t.stakeholders.id })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), eq(t.stakeholders.searchText, searchText)));
  if (known) return known.id;
  const made = await create(actor, t.stakeholders, { kind: "stakeholder", programId }, {
    name, searchText, engagement: "committed", engagementOn: actor.today, metOn: actor.today,
  });
  return made.id;
}
