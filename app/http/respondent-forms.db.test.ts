import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { openQuestionnaire } from "#app/auth/respondent.server.ts";
import { newToken } from "#app/auth/tokens.server.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { newTestProgram } from "#app/domain/iteration/testing/test-iterations.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { questionsAsked } from "#app/domain/questionnaire/questions.server.ts";
import { askedGrid, opened, visitor } from "#app/domain/response/testing/ask.ts";
import { fieldOf } from "#app/domain/response/read-answers.ts";
import { sentenceOf } from "./answer.server.ts";
import { beginResponse } from "./respondent-forms.server.ts";

useTestStore();

async function asking() {
  const actor = await newOwner();
  const { token } = await askedGrid(actor, (await newTestProgram(actor)).id);
  const found = await opened(token);
  const [question] = (await questionsAsked(found.respondent, found.questionnaire.id)).filter(({ key }) => key === "other-usage");
  const form = (fields: Record<string, string> = {}) => {
    const posted = new FormData();
    for (const [name, value] of Object.entries({ form: "step", step: "1", go: "on", secret: newToken().token, [fieldOf(question!.id)]: "Livrer", ...fields })) posted.set(name, value);
    return posted;
  };
  return { token, form };
}

async function send({ token, form }: Awaited<ReturnType<typeof asking>>, network: string, at: number, fields?: Record<string, string>): Promise<Response | Refusal> {
  const who = { ...visitor(new Date(at)), network };
  const found = await openQuestionnaire(token, who);
  if (found.state !== "open") throw new Error(found.state);
  return beginResponse(found, who, form(fields)).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
}

const START = Date.parse("2026-03-02T09:00:00Z");

describe("the first save of an answer", () => {
  it("posted a thousand times in a minute from one address is taken while it fits, refused clearly after, and nothing is half-written", async () => {
    const asked = await asking();
    const answers = [];
    for (let n = 0; n < 1_000; n += 1) answers.push(await send(asked, "192.0.2.77", START + n * 60));
    const refused = answers.filter((one) => one instanceof Refusal);
    const taken = answers.length - refused.length;
    expect(taken).toBeGreaterThanOrEqual(150);
    expect(taken).toBeLessThan(190);
    expect(await db().$count(t.responses)).toBe(taken);
    const last = refused.at(-1);
    expect(last?.status).toBe(429);
    expect(sentenceOf(last!.fields[""]!, "fr")).toContain(`${taken} pris, ${refused.length} refusés`);
    expect(await send(asked, "192.0.2.78", START + 60_000)).toBeInstanceOf(Response);
  }, 60_000);

  it("lets a room of fifty phones behind one address begin at once", async () => {
    const asked = await asking();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(asked, "192.0.2.79", START)));
    expect(answers.every((one) => one instanceof Response && one.status === 302)).toBe(true);
  });

  it("makes nothing of an empty step, a trap filled in, or a secret that is none", async () => {
    const asked = await asking();
    const [empty] = [await send(asked, "192.0.2.80", START, Object.fromEntries([...asked.form().keys()].filter((name) => name.startsWith("q.")).map((name) => [name, " "])))];
    expect(empty instanceof Response && empty.headers.get("location")).toMatch(/^\/q\/.*step=2$/);
    expect(await send(asked, "192.0.2.80", START, { website: "http://robot.example" })).toMatchObject({ fields: { "": { code: "leaveEmpty" } } });
    expect(await send(asked, "192.0.2.80", START, { secret: "facile" })).toMatchObject({ fields: { "": { code: "unreadable" } } });
    expect(await db().$count(t.responses)).toBe(0);
  });
});
