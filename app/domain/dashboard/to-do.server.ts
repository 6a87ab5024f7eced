import type { Actor } from "#app/domain/access/actor.ts";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";
import type { LossByActor } from "#app/domain/affordable-loss/loss-rows.ts";
import { overrunsIn } from "#app/domain/decision/overruns.server.ts";
import { openRequests } from "#app/domain/decision/queries.server.ts";
import { addDays } from "#app/platform/day.ts";

/** What waits for somebody, most pressing kinds first. Amounts in minor units or hundredths of a person-month. */
export type ToDo =
  | { kind: "decision"; id: string; sentence: string; deadline: string | null }
  | { kind: "overrun"; actor: string; unit: LossUnit; over: number }
  | { kind: "engaged"; actor: string; unit: LossUnit; share: number }
  | { kind: "expiring"; pairId: string; actor: string; expiresOn: string }
  | { kind: "refused"; pairId: string; actor: string; on: string }
  | { kind: "sort"; lines: number };

const SOON_DAYS = 14;

/** The decisions awaited, overruns, tight ceilings, answers that expire or were refused, and the lines to sort. */
export async function toDoOf(actor: Actor, input: { programId: string; loss: (LossByActor & { iterationId: string }) | null; steps: FirstStepView[]; toSort: number }): Promise<ToDo[]> {
  const { programId, loss, steps, toSort } = input;
  const [requests, overruns] = await Promise.all([openRequests(actor, programId), loss ? overrunsIn(actor, loss.iterationId, loss) : []]);
  return [
    ...requests.map(({ id, sentence, deadline }): ToDo => ({ kind: "decision", id, sentence, deadline })),
    ...overruns.filter(({ decided }) => !decided).map(({ actor: name, unit, over }): ToDo => ({ kind: "overrun", actor: name, unit, over })),
    ...tightCeilings(loss),
    ...steps.flatMap((step) => expiring(step, actor.today)),
    ...steps.flatMap(refused),
    ...(toSort > 0 ? [{ kind: "sort" as const, lines: toSort }] : []),
  ];
}

function tightCeilings(loss: LossByActor | null): ToDo[] {
  return (loss?.rows ?? []).flatMap((row) => LOSS_UNITS.flatMap((unit): ToDo[] => {
    const { warning, overrun, engagedShare } = row[unit].position;
    return warning && overrun === 0 && engagedShare !== null ? [{ kind: "engaged", actor: row.name, unit, share: engagedShare }] : [];
  }));
}

function expiring({ pairId, actor, answer, state }: FirstStepView, today: string): ToDo[] {
  const expiresOn = answer?.expiresOn;
  return state === "accepted" && expiresOn && expiresOn <= addDays(today, SOON_DAYS) ? [{ kind: "expiring", pairId, actor, expiresOn }] : [];
}

const refused = ({ pairId, actor, answer, state }: FirstStepView): ToDo[] =>
  state === "refused" && answer ? [{ kind: "refused", pairId, actor, on: answer.on }] : [];
