import { write } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { refusal, type RefusalCode } from "#app/domain/refusal/refusal.ts";
import { decidable, settleRow } from "./decidable.server.ts";
import { asKind } from "./edited-fields.ts";
import { orderOf, type ProposalFields, type ProposalKind } from "./proposal.ts";
import { fillEvent } from "./records/event.server.ts";
import { mendRecord } from "./records/mend-record.server.ts";
import { RECORDERS } from "./records/recorders.server.ts";
import { Taking, type Lacks, type Made, type ProposalRow, type Taken } from "./records/taking.server.ts";

/** By id, what the person wrote instead of what was read. */
export type Changes = Record<string, { kind?: ProposalKind; text?: string; fields?: ProposalFields }>;
export interface Accepted {
  accepted: { proposalId: string; kind: string; id: string }[];
  /** Left pending, each with what it lacks. */
  left: { proposalId: string; code: RefusalCode }[];
}

/**
 * Makes records of proposals, all in one transaction: what others hang on comes first, what is in the records already is
 * found there and not made twice. One alone that lacks something is refused; among several it stays pending.
 */
export async function acceptProposals(actor: Actor, ids: readonly string[], changes: Changes = {}): Promise<Accepted> {
  return write(actor.workspaceId, async () => {
    const rows = await decidable(actor, ids);
    const done: Accepted = { accepted: [], left: [] };
    for (const some of bySource(rows)) await acceptOfSource(actor, some, changes, done);
    const [lacking] = done.left;
    if (rows.length === 1 && lacking) throw refusal("", lacking.code as "required");
    return done;
  });
}

async function acceptOfSource(actor: Actor, rows: readonly ProposalRow[], changes: Changes, done: Accepted): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const taking = await Taking.of(actor, first);
  const told: Change[] = [];
  for (const row of rows) {
    const made = await recordOf(taking, taken(row, changes[row.id]));
    if ("needs" in made) done.left.push({ proposalId: row.id, code: made.needs });
    else {
      await settleRow(actor, row.id, { state: "accepted", recordKind: made.kind, recordId: made.id });
      done.accepted.push({ proposalId: row.id, kind: made.kind, id: made.id });
      told.push({ event: "accepted", kind: "proposal", id: row.id, programId: row.programId, field: row.kind, after: made.id });
    }
  }
  await fillEvent(taking);
  for (let at = 0; at < told.length; at += 500) await audit(actor, ...told.slice(at, at + 500));
}

const recordOf = async (taking: Taking, one: Taken): Promise<Made | Lacks> => (await mendRecord(taking, one)) ?? RECORDERS[one.row.kind](taking, one);

/** Words may be accepted as another kind, as long as they are no record yet. */
function taken(row: ProposalRow, change: Changes[string] | undefined): Taken {
  const kind = change?.kind && !row.recordId ? change.kind : row.kind;
  const fields = asKind({ ...row.fields, ...change?.fields }, row.kind, kind);
  return { row: { ...row, kind }, text: change?.text?.trim() || row.text, fields };
}

function bySource(rows: readonly ProposalRow[]): ProposalRow[][] {
  const sources = new Map<string, ProposalRow[]>();
  for (const row of rows) {
    const key = [row.programId, row.sourceKind, row.sourceKey].join(" ");
    const there = sources.get(key);
    if (there) there.push(row);
    else sources.set(key, [row]);
  }
  return [...sources.values()].map((some) => some.sort((a, b) => orderOf(a.kind) - orderOf(b.kind) || a.position - b.position));
}
