import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { acceptanceState, type AcceptanceState } from "./acceptance.ts";
import type { AnswerView } from "./loss-rows.ts";

/** The answers that stand in an iteration, by what they answer. */
export async function answersIn(actor: Actor, iterationId: string): Promise<Map<string, AnswerView>> {
  const { acceptances, persons } = t;
  const rows = await db()
    .select({ answer: acceptances, name: persons.name, consent: persons.consent })
    .from(acceptances)
    .innerJoin(persons, eq(persons.id, acceptances.personId))
    .where(and(eq(acceptances.workspaceId, actor.workspaceId), eq(acceptances.iterationId, iterationId), isNull(acceptances.supersededById)));
  return new Map(rows.map(({ answer, name, consent }) => {
    const { on, conditions, expiresOn } = answer;
    const personName = consent === "nowhere" ? null : name;
    return [answer.subjectId, { state: acceptanceState(answer, actor.today), personName, on, conditions, expiresOn }];
  }));
}

export const stateOf = (answer: AnswerView | undefined): AcceptanceState => answer?.state ?? "none";
