import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { revise } from "#app/domain/record/record.server.ts";
import type { CaptureKind } from "./captured-line.ts";
import { unsortedLine } from "./unsorted-line.server.ts";

/** Says that a line is of another kind, or of none yet; its text stays. */
export async function changeLineKind(actor: Actor, id: string, kind: CaptureKind | null): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, iterationId } = await unsortedLine(actor, id);
    await revise(actor, t.capturedLines, { kind: "captured-line", programId, iterationId }, { id, values: { kind } });
  });
}
