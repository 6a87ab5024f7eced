import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "../accessible.ts";
import { expectSaid, fillIn, formLike, formOf, readOn, submit, unfold } from "../forms.ts";
import { expect } from "../test.ts";
import { FACILITATOR, figures, SPONSOR } from "./journey.ts";
import type { Journey } from "./journey.ts";

export const PAIRS = {
  school: "Apprendre un métier × Lycée D",
  workshop: "Réparer à plusieurs × Atelier B",
  neighbours: "Prêter des outils × Association E",
} as const;

const DECIDERS: Record<string, string> = { [SPONSOR]: "Odile Marchand", [FACILITATOR]: "Karim Benali" };

/** Three pairs, each with the four tests. */
export async function pairThem({ editor, workspace, program }: Journey): Promise<void> {
  for (const pair of Object.values(PAIRS)) {
    const [usageId = "", stakeholderId = ""] = pair.split(" × ");
    await editor.goto(paths.pairs(workspace, program));
    await submit(formOf(editor, "add"), { usageId, stakeholderId });
    await expect(editor.getByRole("heading", { level: 1, name: pair })).toBeVisible();
    const tests = formOf(editor, "tests");
    await submit(tests, { connected: "yes", connectedNote: "par le conseil de quartier", interested: "yes", strongBenefits: "yes", acceptableRisks: "yes" });
    await expect(editor.locator("#tests .sec-aside")).toContainText("La règle le retient");
  }
  await editor.goto(paths.pairs(workspace, program));
}

/** What each actor agrees to lose, in both units, and what each pair asks of them first. */
export async function stepsAndCeilings(journey: Journey): Promise<void> {
  const { editor, workspace, iteration } = journey;
  await editor.goto(paths.loss(workspace, iteration));
  for (const [stakeholderId, unit, amount] of [
    [SPONSOR, "argent (€)", "12 000"], [SPONSOR, "hommes-mois (h.m)", "4,5"], [FACILITATOR, "argent (€)", "3 000"], [FACILITATOR, "hommes-mois (h.m)", "2"],
  ] as const) {
    await submit(formOf(editor, "ceiling"), { stakeholderId, unit, amount });
    await expect(editor.locator("#ceilings li").filter({ hasText: stakeholderId }).filter({ hasText: unit.includes("€") ? "€" : "h.m" })).toBeVisible();
  }
  for (const [pairId, stakeholderId, action, money, personMonths] of [
    [PAIRS.school, SPONSOR, "Ouvrir deux soirs par semaine", "5 000", "1"], [PAIRS.school, FACILITATOR, "Tenir l’accueil", "500", "0,5"],
    [PAIRS.workshop, SPONSOR, "Équiper trois établis", "4 000", "1"], [PAIRS.neighbours, SPONSOR, "Isoler la réserve", "6 000", "0,5"],
  ] as const) {
    await submit(formOf(editor, "first-step"), { pairId, stakeholderId, action, money, personMonths });
    await expect(editor.locator("#first-steps").getByRole("row").filter({ hasText: action })).toBeVisible();
  }
}

/** Every ceiling and every first step is answered by a named person of its actor. */
export async function acceptAll({ editor }: Journey): Promise<void> {
  const answers = editor.locator("#ceilings li, #first-steps tr.step");
  await expect(answers).toHaveCount(8);
  for (let index = 0; index < 8; index += 1) {
    const line = answers.nth(index);
    const actor = (await line.locator("b, th").first().textContent()) ?? "";
    const form = formLike(line, "accept:");
    await fillIn(form, { accepted: "yes" });
    await sayWho(form, DECIDERS[actor] ?? "");
    await form.locator("button").last().click();
    await expect(line.locator("small").filter({ hasText: DECIDERS[actor] ?? "nobody" })).toBeVisible();
  }
}

async function sayWho(form: ReturnType<Page["locator"]>, name: string): Promise<void> {
  const known = form.locator("select[name=personId] option", { hasText: name });
  if ((await known.count()) > 0) await form.locator("select[name=personId]").selectOption({ label: name });
  else await form.locator("[name=personName]").fill(name);
}

/** A hypothesis says how one will know before anything is tried. */
export async function writeThresholds({ editor, workspace, iteration }: Journey): Promise<void> {
  for (const number of [1, 2, 3]) {
    await editor.goto(paths.iteration(workspace, iteration));
    const block = editor.locator(`#h-${number}`);
    await unfold(block);
    await readOn(block.locator("h3 a"));
    await submit(formOf(editor, "hypothesis"), { threshold: `Au moins ${number} fois en un mois` });
    await expectSaid(editor, "L’hypothèse est à jour");
  }
}

/** All three pairs would cost the sponsor too much: one is left, against the rule, with the reason. */
export async function choosePairs({ editor, workspace, iteration }: Journey): Promise<void> {
  await editor.goto(paths.choice(workspace, iteration));
  const pair = (name: string) => editor.getByRole("article", { name });
  for (const name of Object.values(PAIRS)) {
    await submit(formLike(pair(name), "choice:"), {}, "Choisir");
    await expect(pair(name).getByText("choisi", { exact: true })).toBeVisible();
  }
  const sponsor = editor.getByRole("row").filter({ hasText: SPONSOR }).filter({ hasText: "€" });
  await expect.poll(async () => figures(await sponsor.innerText())).toBe(`${SPONSOR} 15 000 € 12 000 € dépasse de 3 000 €`);
  await expectAccessible(editor);

  await submit(formLike(pair(PAIRS.neighbours), "choice:"), {}, "Laisser");
  await expect(pair(PAIRS.neighbours).locator(".field-error")).toBeVisible();
  await submit(formLike(pair(PAIRS.neighbours), "choice:"), { reason: "Trop cher avant d’avoir appris", dissent: "L’Association E aurait commencé par là" }, "Laisser");
  await expect(pair(PAIRS.neighbours).getByText("contre la règle", { exact: true })).toBeVisible();
  await expect.poll(async () => figures(await sponsor.innerText())).toBe(`${SPONSOR} 9 000 € 12 000 €`);
  await expect(editor.getByRole("heading", { level: 1 })).toContainText("2 choisis sur 3");
}

/** Nothing is missing: the iteration opens, and its inputs are locked. */
export async function openIteration({ editor, workspace, iteration }: Journey): Promise<void> {
  await editor.goto(paths.choice(workspace, iteration));
  await submit(formOf(editor, "open"));
  await expect(editor).toHaveURL(new RegExp(`${iteration}$`));
  await expect(editor.locator("p.page-meta")).toContainText("Ouverte le");
  await editor.goto(paths.choice(workspace, iteration));
  await expect(formOf(editor, "open")).toHaveCount(0);
  await expect(formLike(editor, "choice:")).toHaveCount(0);
}
