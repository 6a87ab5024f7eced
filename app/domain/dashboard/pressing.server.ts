import type { Actor } from "#app/domain/access/actor.ts";
import { endingAgreements } from "#app/domain/agreement/queries.server.ts";
import { pressingLoans } from "#app/domain/loan/queries.server.ts";
import { pressingPromises } from "#app/domain/promise/queries.server.ts";

/** What we owe to the outside, or it to us, whose day is near or past. */
export type Pressing =
  | { kind: "promise"; id: string; what: string; dueOn: string; late: boolean }
  | { kind: "loan"; id: string; what: string; who: string; dueOn: string; late: boolean }
  | { kind: "agreement"; id: string; title: string; untilOn: string };

/** Promises due within two weeks, loans within one, agreements that end within a month; what is late with them. */
export async function pressingOf(actor: Actor, programId: string): Promise<Pressing[]> {
  const [promises, loans, agreements] = await Promise.all([pressingPromises(actor, programId), pressingLoans(actor, programId), endingAgreements(actor, programId)]);
  return [
    ...promises.map(({ id, what, dueOn, state }): Pressing => ({ kind: "promise", id, what, dueOn, late: state === "overdue" })),
    ...loans.map(({ id, what, stakeholder, dueOn, state }): Pressing => ({ kind: "loan", id, what, who: stakeholder, dueOn: dueOn ?? "", late: state === "overdue" })),
    ...agreements.map(({ id, title, untilOn }): Pressing => ({ kind: "agreement", id, title, untilOn: untilOn ?? "" })),
  ];
}
