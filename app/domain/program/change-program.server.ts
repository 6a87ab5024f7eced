import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { hasAmounts } from "./amounts-recorded.server.ts";
import { programById, usOf } from "./queries.server.ts";
import type { ProgramInput } from "./schema.ts";

/** Changes a programme and who its sponsor and facilitator are. Refuses a stale save, and another currency once amounts are recorded. */
export async function changeProgram(actor: Actor, id: string, input: ProgramInput): Promise<void> {
  const { sponsorId, facilitatorId, revision, ...values } = input;
  await write(actor.workspaceId, async () => {
    const before = await programById(actor, id);
    if (before.currency !== values.currency && (await hasAmounts(actor, id))) throw conflict("currency", "currencyLocked");
    await revise(actor, t.programs, { kind: "program", programId: id }, { id, revision, values });
    await giveRole(actor, id, "sponsor", sponsorId);
    await giveRole(actor, id, "facilitator", facilitatorId);
  });
}

async function giveRole(actor: Actor, programId: string, role: "sponsor" | "facilitator", stakeholderId: string | null): Promise<void> {
  await mustBeOurs(actor, t.stakeholders, `${role}Id`, [stakeholderId]);
  const before = (await usOf(actor, programId)).filter((us) => us.role === role).map((us) => us.id);
  if (before.length === (stakeholderId ? 1 : 0) && (before[0] ?? null) === stakeholderId) return;
  const held = and(eq(t.programRoles.workspaceId, actor.workspaceId), eq(t.programRoles.programId, programId), eq(t.programRoles.role, role));
  await db().delete(t.programRoles).where(held);
  if (stakeholderId) {
    await db().insert(t.programRoles).values({
      workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, programId, stakeholderId, role,
    });
  }
  await audit(actor, { event: "changed", kind: "program", id: programId, programId, field: role, before: before[0] ?? null, after: stakeholderId });
}
