import type { Locator, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** The form whose name begins so, on the page or in a part of it. */
const formOf = (within: Page | Locator, name: string): Locator => within.locator(`form:has(input[name="form"][value^="${name}"])`).first();

async function submit(form: Locator, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator("button").last().click();
}

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an editor lends, sees what comes back, promises, exchanges, signs and follows a project", async ({ page, newWorkspace, inviteAs }) => {
  test.slow();
  const workspace = await newWorkspace("Halle prêteuse");
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" });
  const { page: editor } = await inviteAs(workspace, "editor");
  const at = [workspace.slug, "halle"] as const;

  await editor.goto(paths.loans(...at));
  await formOf(editor, "add").locator("[name=stakeholderId]").selectOption({ label: "Ville" });
  await editor.getByText("Combien, quand, note").click();
  await submit(formOf(editor, "add"), { what: "Châssis", count: "2" });
  const loan = editor.locator("li", { hasText: "Châssis" });
  await expect(loan).toContainText("2 sur 2 dehors");
  await loan.getByText("Noter un retour").click();
  await submit(formOf(loan, "return:"), { count: "3" });
  await expect(editor.getByText("il ne peut en revenir plus")).toBeVisible();
  await submit(formOf(loan, "return:"), { count: "1" });
  await expect(loan).toContainText("1 sur 2 dehors");
  await loan.locator("summary", { hasText: "Noter un usage vu" }).click();
  await submit(formOf(loan, "use:"), { what: "Livre des paniers" });
  await expect(loan.getByRole("link", { name: /Livre des paniers/ })).toBeVisible();
  await expectAccessible(editor);

  await editor.goto(paths.promises(...at));
  await submit(formOf(editor, "add"), { what: "Envoyer les plans", dueOn: dayFromNow(3) });
  await expect(editor.locator("li", { hasText: "Envoyer les plans" })).toContainText("bientôt");
  await editor.goto(paths.program(...at));
  await editor.getByRole("link", { name: /^Promesse à tenir.*Envoyer les plans/ }).click();
  await editor.getByRole("button", { name: "C’est tenu" }).click();
  await expect(editor.locator("li", { hasText: "Envoyer les plans" })).toContainText("tenue le");

  await editor.goto(paths.exchanges(...at));
  await formOf(editor.locator("#given"), "add:").locator("[name=stakeholderId]").selectOption({ label: "Ville" });
  await submit(formOf(editor.locator("#given"), "add:"), { what: "Un manuel" });
  await formOf(editor.locator("#returned"), "add:").locator("[name=stakeholderId]").selectOption({ label: "Ville" });
  await formOf(editor.locator("#returned"), "add:").locator("[name=answersId]").selectOption({ index: 1 });
  await submit(formOf(editor.locator("#returned"), "add:"), { what: "Une page est fausse" });
  await expect(editor.locator("#given")).toContainText("1 remontée y répond");

  await editor.goto(paths.agreements(...at));
  await editor.getByText("Parties, dates, référence").click();
  await editor.getByLabel("Ville").first().check();
  await submit(formOf(editor, "add"), { title: "Prêt sur site fermé" });
  await expect(editor.locator("li", { hasText: "Prêt sur site fermé" })).toContainText("à signer");

  await editor.goto(paths.projects(...at));
  await submit(formOf(editor, "add"), { name: "Triporteur" });
  await expect(editor.getByRole("heading", { level: 1, name: "Triporteur" })).toBeVisible();
  await expectAccessible(editor);
});
