import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";
import type { LossByActor } from "#app/domain/affordable-loss/loss-rows.ts";
import { overrunsIn } from "#app/domain/decision/overruns.server.ts";
import { openRequests } from "#app/domain/decision/queries.server.ts";
import type { ProgramShell } from "#app/domain/program/program-shell.ts";
import { addDays } from "#app/platform/day.ts";
import { loopFacts } from "./loop-facts.server.ts";
import { nextSteps, type NextStep } from "./next-steps.ts";
import { pressingOf, type Pressing } from "./pressing.server.ts";

/** What waits for somebody, most pressing kinds first. Amounts in minor units or hundredths of a person-month. */
export type ToDo =
  | { kind: "decision"; id: string; sentence: string; deadline: string | null }
  | { kind: "overrun"; actor: string; unit: LossUnit; over: number }
  | { kind: "engaged"; actor: string; unit: LossUnit; share: number }
  | { kind: "expiring"; pairId: string; actor: string; expiresOn: string }
  | { kind: "refused"; pairId: string; actor: string; on: string }
  | { kind: "sort"; lines: number }
  | Pressing
  | NextStep;

const SOON_DAYS = 14;

interface ToDoInput {
  shell: Pick<ProgramShell, "id" | "iteration" | "toSort">;
  loss: (LossByActor & { iterationId: string }) | null;
  steps: FirstStepView[];
}

/** The decisions awaited, overruns, tight ceilings, what is promised, lent or ends soon, answers that expire or were refused; for the team, the next steps and the lines to sort. */
export async function toDoOf(actor: Actor, { shell, loss, steps }: ToDoInput): Promise<ToDo[]> {
  const [requests, overruns, pressing, next] = await Promise.all([
    openRequests(actor, shell.id),
    loss ? overrunsIn(actor, loss.iterationId, loss) : [],
    pressingOf(actor, shell.id),
    can(actor.role, "iteration:write") ? loopFacts(actor, shell.id, shell.iteration).then(nextSteps) : [],
  ]);
  const toSort = can(actor.role, "capture:write") ? shell.toSort : 0;
  return [
    ...requests.map(({ id, sentence, deadline }): ToDo => ({ kind: "decision", id, sentence, deadline })),
    ...overruns.filter(({ decided }) => !decided).map(({ actor: name, unit, over }): ToDo => ({ kind: "overrun", actor: name, unit, over })),
    ...tightCeilings(loss),
    ...pressing,
    ...steps.flatMap((step) => expiring(step, actor.today)),
    ...steps.flatMap(refused),
    ...next,
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
