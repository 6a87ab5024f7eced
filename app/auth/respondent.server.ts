import { and, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor, AuthorizedWorkspaceId } from "#app/domain/access/actor.ts";
import { takingRefusal } from "#app/domain/questionnaire/questionnaire.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import type { AskedQuestionnaire } from "#app/domain/response/respondent-questionnaire.ts";
import { sentResponses } from "#app/domain/response/sent-responses.server.ts";
import type { Language } from "#app/i18n/language.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { countAttempt, tooManyAttempts } from "./attempts.server.ts";
import { hashToken } from "./tokens.server.ts";

const WRONG_PER_NETWORK = 100;

/** Who asks, without an account: from where, in which language, when. */
export interface Visitor {
  network: string;
  language: Language;
  now: Date;
}

type Response = typeof t.responses.$inferSelect;
type Opened = { state: "open"; respondent: Actor; questionnaire: AskedQuestionnaire };
export type OpenedQuestionnaire = Opened | { state: "too-many" };
export type OpenedResponse = (Opened & { response: Response }) | { state: "too-many" | "withdrawn" };

/** The questionnaire at a public address, whoever asks; one in draft or in the trash is not found. */
export async function openQuestionnaire(token: string, visitor: Visitor): Promise<OpenedQuestionnaire> {
  const byToken = prepared("questionnaireByToken", (db) => questionnaires(db).where(and(eq(t.questionnaires.token, sql.placeholder("token")), isNull(t.questionnaires.deletedAt))));
  const [found] = await byToken.execute({ token });
  if (!found || found.questionnaire.state === "draft") return unknownLink(visitor);
  return { state: "open", ...(await openedFor(found, visitor)) };
}

/** The answer behind a private link. A withdrawn one says so and tells nothing else. */
export async function openResponse(secret: string, visitor: Visitor): Promise<OpenedResponse> {
  const byHash = prepared("responseByHash", (db) => db.select().from(t.responses).where(eq(t.responses.tokenHash, sql.placeholder("hash"))));
  const [response] = await byHash.execute({ hash: hashToken(secret) });
  if (!response) return unknownLink(visitor);
  if (response.state === "withdrawn") return { state: "withdrawn" };
  const [found] = await questionnaires(db()).where(and(eq(t.questionnaires.id, response.questionnaireId), eq(t.questionnaires.workspaceId, response.workspaceId)));
  if (!found) throw new NotFound();
  return { state: "open", ...(await openedFor(found, visitor)), response };
}

const questionnaires = (handle: ReturnType<typeof db>) =>
  handle
    .select({ questionnaire: t.questionnaires, workspace: t.workspaces, programName: t.programs.name, currency: t.programs.currency })
    .from(t.questionnaires)
    .innerJoin(t.workspaces, eq(t.workspaces.id, t.questionnaires.workspaceId))
    .innerJoin(t.programs, and(eq(t.programs.id, t.questionnaires.programId), eq(t.programs.workspaceId, t.questionnaires.workspaceId)));

type Found = Awaited<ReturnType<typeof questionnaires>>[number];

/** Nobody guesses a link; whoever tries is made to wait. */
async function unknownLink({ network, now }: Visitor): Promise<{ state: "too-many" }> {
  const key = `questionnaire:${network}`;
  if (await tooManyAttempts(key, WRONG_PER_NETWORK, now)) return { state: "too-many" };
  await countAttempt(key, now);
  throw new NotFound();
}

async function openedFor({ questionnaire: row, workspace, programName, currency }: Found, visitor: Visitor) {
  const respondent = respondentIn(workspace, visitor);
  const sent = row.responseLimit === null ? 0 : await sentResponses(respondent, row.id);
  const { id, programId, token, title, intro, licence, responseLimit } = row;
  const closed = row.deletedAt ? "closed" as const : takingRefusal(row, { today: respondent.today, sent });
  return { respondent, questionnaire: { id, programId, token, title, intro, licence, responseLimit, programName, currency, workspaceName: workspace.name, demonstration: workspace.demonstration, closed } };
}

/** Made here and nowhere else: an actor that the routes of a workspace never see, who is no member and on no side. */
function respondentIn(workspace: typeof t.workspaces.$inferSelect, { language, now }: Visitor): Actor {
  return {
    workspaceId: workspace.id as AuthorizedWorkspaceId, workspaceSlug: workspace.slug, timeZone: workspace.timeZone, accountId: "", memberId: "", token: "",
    role: "partner", stakeholderId: null, name: "", language, now, today: workspace.referenceDate ?? dayIn(workspace.timeZone, now),
  };
}
