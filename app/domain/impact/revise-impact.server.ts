import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { mustStayInside } from "./impact-rules.server.ts";
import type { ImpactEdit } from "./schema.ts";

/** Everything but its kind, its levels and its pairs, at the revision seen. */
export async function reviseImpact(actor: Actor, input: ImpactEdit): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { id, revision, ...values } = input;
    const impact = await find(actor, t.impacts, id);
    await mustStayInside(actor, { ...values, kind: impact.kind });
    await revise(actor, t.impacts, { kind: "impact", programId: impact.programId }, { id, revision, values });
  });
}
