import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import type { AskedQuestionnaire } from "./respondent-questionnaire.ts";
import type { SendingInput } from "./schema.ts";
import { mustBeOpen } from "./save-response.server.ts";
import { sentResponses } from "./sent-responses.server.ts";

/**
 * Gives the answer to the team, or changes under which name it was given. Refuses without consent, without any answer,
 * once closed, and beyond the limit of responses, counted in the write. « Nowhere » keeps neither name nor contact.
 */
export async function sendResponse(respondent: Actor, questionnaire: AskedQuestionnaire, responseId: string, input: SendingInput): Promise<void> {
  const { name, contact, organisation, visibility, consent } = input;
  if (!consent) throw refusal("consent", "consentMissing");
  mustBeOpen(questionnaire);
  await write(respondent.workspaceId, async () => {
    const ours = and(eq(t.responses.workspaceId, respondent.workspaceId), eq(t.responses.id, responseId));
    const [before] = await db().select().from(t.responses).where(ours);
    if (!before || before.state === "withdrawn") throw new NotFound();
    if (Object.keys(before.answers).length === 0) throw refusal("", "nothingAnswered");
    if (before.state === "draft") await mustHaveRoom(respondent, questionnaire);
    const named = visibility === "nowhere" ? { name: "", contact: "" } : { name, contact };
    await db().update(t.responses)
      .set({ ...named, organisation, visibility, state: "sent", sentAt: before.sentAt ?? respondent.now, savedAt: respondent.now, revision: before.revision + 1 })
      .where(ours);
    const event = before.state === "draft" ? "given" : "changed";
    await audit(respondent, { event, kind: "response", id: responseId, programId: questionnaire.programId });
  });
}

async function mustHaveRoom(respondent: Actor, { id, responseLimit }: AskedQuestionnaire): Promise<void> {
  if (responseLimit !== null && (await sentResponses(respondent, id)) >= responseLimit) throw refusal("", "questionnaireFull");
}
