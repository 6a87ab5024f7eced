import type { Actor } from "#app/domain/access/actor.ts";
import { decisionsOf, openRequests } from "#app/domain/decision/queries.server.ts";
import type { Asked } from "./executive-view.ts";

/** What is asked of executives now, and what they said last. A ceiling is asked about after a version or an iteration. */
export async function askedIn(actor: Actor, programId: string): Promise<Asked> {
  const [requests, decisions] = [await openRequests(actor, programId), await decisionsOf(actor, programId)];
  const standing = decisions.filter(({ supersededById }) => supersededById === null);
  const request = requests.find(({ subject }) => subject.kind !== "ceiling") ?? requests[0] ?? null;
  const conditioned = standing.filter(({ conditions }) => conditions.length > 0);
  const latest = conditioned[0]?.on ?? "";
  return {
    request,
    others: Math.max(0, requests.length - 1),
    last: standing.find(({ subject }) => subject.kind === "version" || subject.kind === "iteration") ?? null,
    underConditions: conditioned.filter(({ conditions }, at) => at === 0 || conditions.some(({ state, on }) => state === "pending" || (on !== null && on >= latest))),
  };
}
