import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import type { PairTests } from "./pair.ts";

/** Through whom we reach the stakeholder. A pair never changes usage nor target. */
export async function revisePair(actor: Actor, { id, revision, connection }: { id: string; revision?: number; connection: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.pairs, id);
    await revise(actor, t.pairs, { kind: "pair", programId }, { id, revision, values: { connection } });
  });
}

type Notes = Partial<Record<"connectedNote" | "interestedNote" | "strongBenefitsNote" | "acceptableRisksNote", string>>;
/** What is not given stays as it is. */
export type PairTestsInput = { id: string; revision?: number } & { [test in keyof PairTests]?: PairTests[test] | undefined } & Notes;

/** The four tests side by side, each with its note. */
export async function recordPairTests(actor: Actor, { id, revision, ...tests }: PairTestsInput): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.pairs, id);
    await revise(actor, t.pairs, { kind: "pair", programId }, { id, revision, values: tests });
  });
}
