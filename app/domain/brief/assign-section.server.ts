import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { revise } from "#app/domain/record/record.server.ts";
import { Forbidden, refusal } from "#app/domain/refusal/refusal.ts";
import type { SectionKey } from "./section.ts";
import { mustWriteSection, sectionRecord, takeSection, writerAmong } from "./section-record.server.ts";
import { stateFor } from "./section-reader.server.ts";

type Place = { programId: string; key: SectionKey };

/** Gives a section to someone who may write, or to nobody. Only the team gives. */
export async function assignSection(actor: Actor, { programId, key }: Place, { ownerMemberId }: { ownerMemberId: string | null }): Promise<void> {
  if (!can(actor.role, "brief:write")) throw new Forbidden();
  await write(actor.workspaceId, async () => {
    const { id } = await takeSection(actor, programId, key);
    if (ownerMemberId !== null && !(await writerAmong(actor, ownerMemberId))) throw refusal("ownerMemberId", "notAWriter");
    await revise(actor, t.briefSections, { kind: "brief-section", programId }, { id, values: { ownerMemberId } });
  });
}

/** Says that a section is ready to be read, or takes it back. Refuses one that is empty. */
export async function setSectionReady(actor: Actor, { programId, key }: Place, { ready }: { ready: boolean }): Promise<void> {
  await write(actor.workspaceId, async () => {
    mustWriteSection(actor, await sectionRecord(actor, programId, key));
    const section = await takeSection(actor, programId, key);
    if (ready && (await stateFor(actor, section)) === "empty") throw refusal("ready", "sectionEmpty");
    await revise(actor, t.briefSections, { kind: "brief-section", programId }, { id: section.id, values: { ready } });
  });
}
