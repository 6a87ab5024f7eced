import type { Locator, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** The form of this name on the page. */
const formOf = (page: Page, name: string): Locator => page.locator(`form:has(input[name="form"][value="${name}"])`);

async function submit(form: Locator, fields: Record<string, string> = {}): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator("button").last().click();
}

test("an editor meets a stakeholder, pairs it with a usage, and logs a newcomer through an observation", async ({ page, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle ouverte");
  const made = await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle d’aujourd’hui" });
  expect(made.status()).toBe(302);
  const { page: editor } = await inviteAs(workspace, "editor");

  await editor.goto(paths.stakeholders(workspace.slug));
  await submit(formOf(editor, "add"), { name: "Lycée D" });
  await expect(editor.getByRole("heading", { level: 1, name: "Lycée D" })).toBeVisible();
  await expectAccessible(editor);

  await formOf(editor, "engagement").locator("[name=to]").selectOption("interested");
  await submit(formOf(editor, "engagement"));
  await expect(editor.locator(".page-meta")).toContainText("intéressé");

  await editor.goto(paths.stakeholders(workspace.slug));
  await submit(formOf(editor, "add"), { name: "lycee d" });
  await expect(editor.getByText("est déjà dans l’annuaire")).toBeVisible();
  await expect(formOf(editor, "add").locator("[name=name]")).toHaveValue("lycee d");

  await editor.goto(paths.pairs(workspace.slug, "halle"));
  const pair = formOf(editor, "add");
  await pair.locator("[name=usageId]").selectOption({ index: 1 });
  await pair.locator("[name=stakeholderId]").selectOption({ label: "Lycée D" });
  await submit(pair);
  await expect(editor.getByRole("heading", { level: 1, name: /× Lycée D/ })).toBeVisible();
  await expectAccessible(editor);

  await editor.goto(paths.observations(workspace.slug, "halle"));
  await submit(formOf(editor, "add"), { what: "Un fab lab imprime des portières" });
  const seen = editor.locator("li", { hasText: "Un fab lab imprime des portières" });
  await seen.getByText("Qu’en est-il sorti").click();
  await submit(seen.locator('form:has(input[name="form"][value^="newcomer:"])'), { name: "Fab lab E" });
  await expect(seen.getByRole("link", { name: "Fab lab E" })).toBeVisible();
  await expectAccessible(editor);
});

test("a partner writes the sheet and the commitments of their own stakeholder, and no other", async ({ page, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle fermée");
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" });
  const { page: partner } = await inviteAs(workspace, "partner");

  await partner.goto(paths.stakeholders(workspace.slug));
  await expectAccessible(partner);
  await partner.getByRole("link", { name: "Votre fiche" }).click();
  await partner.getByText("Modifier le CV").click();
  await submit(formOf(partner, "cv"), { cv: "Vingt ans de châssis" });
  await expect(partner.locator("#cv")).toContainText("Vingt ans de châssis");

  await partner.goto(paths.commitments(workspace.slug, "halle"));
  await partner.getByText("Contrainte, montant, état, moyen").click();
  await submit(formOf(partner, "add"), { what: "Prêter un banc d’essai", amount: "4,5" });
  await expect(partner.getByText("Dites si ce chiffre")).toBeVisible();
  await formOf(partner, "add").locator("[name=unit]").selectOption("person-months");
  await submit(formOf(partner, "add"));
  await expect(partner.locator("li", { hasText: "Prêter un banc d’essai" })).toContainText("4,5");

  await partner.goto(paths.stakeholders(workspace.slug, { q: "Ville" }));
  await partner.getByRole("link", { name: "Ville" }).click();
  await expect(formOf(partner, "cv")).toHaveCount(0);
  const foreign = new URL(partner.url()).pathname;
  expect((await post(partner.request, foreign, { form: "cv", id: foreign.split("/").at(-1) ?? "", revision: "1", cv: "x", experience: "" })).status()).toBe(403);
  for (const closed of [paths.persons(workspace.slug), paths.pairs(workspace.slug, "halle"), paths.actions(workspace.slug, "halle")]) {
    expect((await partner.request.get(closed)).status(), closed).toBe(403);
  }
});
