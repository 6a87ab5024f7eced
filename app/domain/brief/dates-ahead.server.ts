import type { Actor } from "#app/domain/access/actor.ts";
import { actionsOf } from "#app/domain/action/queries.server.ts";
import { openRequests } from "#app/domain/decision/queries.server.ts";
import type { BriefDate, BriefFacts } from "./facts.ts";

/** What is ahead of a programme, by day: decisions awaited, the end of the iteration, actions and conditions due. */
export async function datesAhead(actor: Actor, programId: string, iteration: BriefFacts["iteration"]): Promise<BriefDate[]> {
  const [requests, actions] = [await openRequests(actor, programId), await actionsOf(actor, programId)];
  const dates: BriefDate[] = [
    ...requests.flatMap(({ deadline, sentence }): BriefDate[] => (deadline ? [{ on: deadline, what: "decision", text: sentence, owner: "" }] : [])),
    ...(iteration?.endsOn && iteration.state === "running" ? [{ on: iteration.endsOn, what: "iteration-end" as const, text: String(iteration.number), owner: "" }] : []),
    ...actions.filter(({ state, conditionState }) => state !== "done" && conditionState !== "met").flatMap(({ dueOn, title, ownerPerson, owner, conditionState }): BriefDate[] =>
      (dueOn ? [{ on: dueOn, what: conditionState === "pending" ? "condition" : "action", text: title, owner: ownerPerson ?? owner }] : [])),
  ];
  return dates.sort((a, b) => a.on.localeCompare(b.on) || a.text.localeCompare(b.text, "fr"));
}
