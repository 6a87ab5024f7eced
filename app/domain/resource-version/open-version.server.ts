import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { mayVersionBecome } from "./resource-version.ts";

/** A dated fact: the version was opened that day. Refuses one that no decision authorised, or a day before it was. */
export async function openVersion(actor: Actor, input: { id: string; on: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const version = await find(actor, t.resourceVersions, input.id);
    if (!mayVersionBecome(version.state, "opened")) throw refusal("on", "versionNotAuthorised");
    if (version.authorisedOn && input.on < version.authorisedOn) throw refusal("on", "versionOpenedEarlier", { day: version.authorisedOn });
    const place = { kind: "version", programId: version.programId } as const;
    await revise(actor, t.resourceVersions, place, { id: version.id, values: { state: "opened", openedOn: input.on } });
    await audit(actor, { ...place, event: "opened", id: version.id, after: input.on });
  });
}
