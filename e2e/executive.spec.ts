import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { runIteration } from "./support/closing/running-iteration.ts";
import { post, type Workspace } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const PROGRAM = "halle";
const SENTENCE = "Ouvrir la halle le soir, pour une perte acceptable de 12 000 € et 1,5 h.m.";

/** A running iteration, and a decision asked about its first version. */
async function asked(page: Page, workspace: Workspace): Promise<void> {
  await runIteration(page.request, workspace.slug);
  const versions = await (await page.request.get(paths.decisions(workspace.slug, PROGRAM))).text();
  const version = /value="(version:[\w-]{36})"/.exec(versions)?.[1] ?? "";
  const answer = await post(page.request, paths.decisions(workspace.slug, PROGRAM), {
    form: "ask", subject: version, sentence: SENTENCE, money: "12 000", personMonths: "1,5", deadline: "2030-06-30", worstCase: "Une serrure à changer.",
  });
  expect(answer.status()).toBe(302);
}

test("an executive reads what is asked without a script, and decides in two clicks", async ({ page, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle ouverte");
  await asked(page, workspace);
  const { page: executive } = await inviteAs(workspace, "viewer");
  const scripts: string[] = [];
  executive.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await executive.goto(paths.dashboard(workspace.slug, PROGRAM));
  await expect(executive.getByText("Une serrure à changer.")).toBeVisible();
  await expect(executive.getByRole("heading", { name: "Décision demandée avant le 30/06/2030" })).toBeVisible();
  await expect(executive.getByRole("link", { name: "12 000 €", exact: true }).first()).toHaveAttribute("href", /\/loss$/);
  expect(scripts, "no script before a touch").toEqual([]);
  const printed = (await executive.pdf({ format: "A4" })).toString("latin1");
  expect(printed.match(/\/Type\s*\/Page\b(?!s)/g), "one A4 page, what is asked included").toHaveLength(1);

  await executive.getByRole("link", { name: "Go sous conditions" }).click();
  const form = executive.locator("#decide");
  await expect(form.getByRole("radio", { name: "Go sous conditions" })).toBeChecked();
  await form.locator("[name=reason]").fill("Le cadre reste à poser");
  await form.getByRole("button", { name: "Enregistrer la décision" }).click();
  await expect(form.getByText("condition", { exact: false }).first()).toBeVisible();
  await expect(form.locator("[name=reason]")).toHaveValue("Le cadre reste à poser");
  await form.locator("[name=conditionTitle]").first().fill("Faire relire la convention");
  await form.getByRole("button", { name: "Enregistrer la décision" }).click();

  await expect(executive.getByText("La décision est enregistrée.")).toBeVisible();
  await expect(executive.getByRole("heading", { name: "Aucune décision n’est demandée" })).toBeVisible();
  await expect(executive.locator(".exec-conditions")).toContainText("Faire relire la convention");
  await expectAccessible(executive);
});

test("the key of search works on a page that sleeps, and loses no letter typed while it wakes up", async ({ page, newWorkspace }) => {
  const workspace = await newWorkspace("Halle ouverte");
  await runIteration(page.request, workspace.slug);
  await page.goto(paths.dashboard(workspace.slug, PROGRAM));
  await page.keyboard.press("Control+k");
  await page.keyboard.type("halle");
  const words = page.getByRole("combobox", { name: "Mots cherchés" });
  await expect(words).toBeFocused();
  await expect(words).toHaveValue("halle");
  await page.keyboard.press("Escape");
  await expect(words).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(words).toHaveValue("");
});

test("a programme of which little was said draws no figure, and breaks nothing", async ({ page, newWorkspace }) => {
  const workspace = await newWorkspace("Halle ouverte");
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 0" });
  await page.goto(paths.dashboard(workspace.slug, PROGRAM));
  await expect(page.getByText("Aucun verdict n’est encore rendu")).toBeVisible();
  await expect(page.locator(".exec")).not.toContainText("0 €");
  await expectAccessible(page);
});

test("the page works with JavaScript off, on a phone", async ({ browser, page, newWorkspace }) => {
  const workspace = await newWorkspace("Halle ouverte");
  await asked(page, workspace);
  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, storageState: await page.context().storageState() });
  const reader = await phone.newPage();
  await reader.goto(paths.dashboard(workspace.slug, PROGRAM));
  await reader.getByRole("link", { name: "Pause" }).click();
  await reader.locator("#decide [name=reason]").fill("Attendre l’avis de l’assureur");
  await reader.locator("#decide").getByRole("button", { name: "Enregistrer la décision" }).click();
  await expect(reader.getByText("Attendre l’avis de l’assureur")).toBeVisible();
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.close();
});
