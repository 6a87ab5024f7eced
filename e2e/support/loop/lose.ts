import { paths } from "#app/paths.ts";
import { expectAccessible } from "../accessible.ts";
import { expectSaid, formLike, formOf, submit } from "../forms.ts";
import { post } from "../people.ts";
import { expect } from "../test.ts";
import { FACILITATOR, figures, SPONSOR } from "./journey.ts";
import type { Journey } from "./journey.ts";

const MONEY = "argent (€)";
const TIME = "hommes-mois (h.m)";

type Movement = { kind: "committed" | "spent" | "recovered"; stakeholderId: string; unit: string; amount: string; reason: string; againstId?: string };

async function record({ editor }: Journey, movement: Movement): Promise<void> {
  await submit(formOf(editor, "movement"), movement);
}

/** The account of an actor: ceiling, used with its share, open, remaining, engaged share; in € then in h.m. */
export async function expectAccount({ editor }: Journey, actor: string, account: string): Promise<void> {
  const row = editor.locator(".loss-grid tbody tr").filter({ hasText: actor });
  await expect.poll(async () => figures((await row.locator("td.num").allInnerTexts()).join(" | "))).toBe(account);
}

/** Nobody has said that no time was lost. */
const NO_TIME = " | 4,5 | n.c. | 0,0 | n.c. | n.c.";

/** The worked case, figure by figure, up to an invoice nobody had committed. */
export async function spendBeyond(journey: Journey): Promise<void> {
  const { editor, workspace, iteration } = journey;
  await editor.goto(paths.loss(workspace, iteration));
  const works = `${SPONSOR} · Travaux de la halle · 9\u202f000\u00a0€`;
  await record(journey, { kind: "committed", stakeholderId: SPONSOR, unit: MONEY, amount: "9 000", reason: "Travaux de la halle" });
  await expectAccount(journey, SPONSOR, `12 000 | 0 | 9 000 | 3 000 | 75 %${NO_TIME}`);
  await record(journey, { kind: "spent", stakeholderId: SPONSOR, unit: MONEY, amount: "6 500,00", reason: "Électricité", againstId: works });
  await expectAccount(journey, SPONSOR, `12 000 | 6 500 · 54 % | 2 500 | 3 000 | 75 %${NO_TIME}`);
  await record(journey, { kind: "recovered", stakeholderId: SPONSOR, unit: MONEY, amount: "1 200", reason: "Établis revendus" });
  await expectAccount(journey, SPONSOR, `12 000 | 5 300 · 44 % | 2 500 | 4 200 | 65 %${NO_TIME}`);
  await record(journey, { kind: "committed", stakeholderId: SPONSOR, unit: MONEY, amount: "2 000", reason: "Gardien du soir" });
  await expectAccount(journey, SPONSOR, `12 000 | 5 300 · 44 % | 4 500 | 2 200 | ▲ 82 %${NO_TIME}`);
  await expect(editor.getByRole("heading", { name: `${SPONSOR} a engagé 82 % de son plafond` })).toBeVisible();
  await expectAccessible(editor);

  await record(journey, { kind: "committed", stakeholderId: SPONSOR, unit: MONEY, amount: "2 500", reason: "Seconde porte" });
  await expect(formOf(editor, "movement").locator(".field-error")).toBeVisible();
  await editor.goto(paths.loss(workspace, iteration));
  await record(journey, { kind: "spent", stakeholderId: SPONSOR, unit: MONEY, amount: "3 000", reason: "Réparation de la toiture" });
  await expectAccount(journey, SPONSOR, `12 000 | 8 300 · 69 % | 4 500 | −800 | ▲ 107 %${NO_TIME}`);
  await expect(editor.getByRole("heading", { name: `${SPONSOR} dépasse son plafond de 800 €` })).toBeVisible();
}

/** Person-months are counted beside, and the second actor loses in both units. */
export async function spendTime(journey: Journey): Promise<void> {
  const { editor } = journey;
  await record(journey, { kind: "committed", stakeholderId: SPONSOR, unit: TIME, amount: "2", reason: "Un régisseur" });
  await expectAccount(journey, SPONSOR, "12 000 | 8 300 · 69 % | 4 500 | −800 | ▲ 107 % | 4,5 | 0,0 | 2,0 | 2,5 | 44 %");
  await record(journey, { kind: "spent", stakeholderId: SPONSOR, unit: TIME, amount: "1,5", reason: "Régie de janvier", againstId: `${SPONSOR} · Un régisseur · 2,0\u00a0h.m` });
  await expectAccount(journey, SPONSOR, "12 000 | 8 300 · 69 % | 4 500 | −800 | ▲ 107 % | 4,5 | 1,5 · 33 % | 0,5 | 2,5 | 44 %");
  await record(journey, { kind: "spent", stakeholderId: FACILITATOR, unit: MONEY, amount: "450,50", reason: "Thé et affiches" });
  await expectAccount(journey, FACILITATOR, "3 000 | 450,50 · 15 % | 0 | 2 549,50 | 15 % | 2,0 | n.c. | 0,0 | n.c. | n.c.");
  await record(journey, { kind: "spent", stakeholderId: FACILITATOR, unit: TIME, amount: "0,5", reason: "Accueil" });
  await expectAccount(journey, FACILITATOR, "3 000 | 450,50 · 15 % | 0 | 2 549,50 | 15 % | 2,0 | 0,5 · 25 % | 0,0 | 1,5 | 25 %");
  await expect(editor.getByRole("heading", { name: "9 mouvements" })).toBeVisible();
}

/** The team asks; it may not answer itself. */
export async function askDecision({ editor, workspace, program }: Journey): Promise<void> {
  await submit(formLike(editor, "ask:"), { money: "13 000" });
  await expectSaid(editor, "La décision est demandée");
  await expect(editor.locator("#loss")).toContainText("La décision est demandée ; cela bloque la clôture");
  await editor.goto(paths.decisions(workspace, program));
  await expect(editor.getByText("1 décision attend une réponse")).toBeVisible();
  await expect(formLike(editor, "answer:")).toHaveCount(0);
}

/** The lowest role that may decides, in English: a raise with the person who accepts it. */
export async function decideOverrun(journey: Journey): Promise<void> {
  const { editor, viewer, workspace, program, iteration } = journey;
  await viewer.goto(paths.decisions(workspace, program));
  const requestId = await viewer.locator("input[name=requestId]").getAttribute("value");
  const refused = await post(editor.request, paths.decisions(workspace, program), { form: `answer:${requestId}`, requestId: requestId ?? "", answer: "go", reason: "x", onBehalfOf: "x" });
  expect(refused.status(), "an editor answers a decision").toBe(403);
  await viewer.getByRole("button", { name: "English" }).click();
  await expect(viewer.locator("html")).toHaveAttribute("lang", "en");
  const decision = formLike(viewer, "answer:");
  expect(figures(await decision.locator("[name=money]").inputValue()), "the ceiling that was asked for").toBe("13 000");
  await submit(decision, { answer: "go", reason: "The roof could not wait", onBehalfOf: "The mayor", personName: "Odile Marchand" });
  await expectSaid(viewer, "The decision is recorded.");
  await expect(viewer.locator("ul.lines")).toContainText("The roof could not wait");
  await editor.goto(paths.loss(workspace, iteration));
  await expectAccount(journey, SPONSOR, "13 000 | 8 300 · 64 % | 4 500 | 200 | ▲ 98 % | 4,5 | 1,5 · 33 % | 0,5 | 2,5 | 44 %");
}
