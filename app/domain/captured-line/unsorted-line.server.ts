import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";

/** A line that waits to be sorted, inside a transaction: two people never sort it twice. */
export async function unsortedLine(actor: Actor, id: string) {
  const line = await find(actor, t.capturedLines, id);
  if (line.sortedAt !== null) throw conflict("", "lineSorted");
  return line;
}
