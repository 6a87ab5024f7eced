import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { liveIterationId } from "#app/domain/program/live-iteration.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { insertChild } from "./insert-child.server.ts";
import type { Inserted } from "./insert-hypothesis.server.ts";
import type { DeriveHypothesis } from "./schema.ts";

/**
 * Takes a hypothesis of an earlier iteration up again: carried as it is, changed with a new statement, or split into one
 * child a line. The threshold of the parent stays unless another one is given.
 */
export async function deriveHypothesis(actor: Actor, id: string, input: DeriveHypothesis): Promise<Inserted[]> {
  return write(actor.workspaceId, async () => {
    const parent = await find(actor, t.hypotheses, id);
    const iterationId = input.iterationId ?? (await liveIterationId(actor, parent.programId));
    if (!iterationId) throw refusal("", "nowhereToCarry");
    const made: Inserted[] = [];
    for (const statement of statementsOf(input, parent.statement)) {
      const child = { relation: input.relation, statement, threshold: input.threshold || parent.threshold };
      made.push(await insertChild(actor, parent, iterationId, child));
    }
    return made;
  });
}

function statementsOf({ relation, statements }: DeriveHypothesis, current: string): string[] {
  if (relation === "carried") return [current];
  const lines = statements.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (relation === "split" && lines.length < 2) throw refusal("statements", "splitNeedsTwo");
  if (lines.length === 0) throw refusal("statements", "required");
  if (lines.some((line) => line.length > 2_000)) throw refusal("statements", "tooLong", { max: 2_000 });
  return relation === "split" ? lines : [lines.join(" ")];
}
