import type { BrowserContext, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { runIteration, type Running } from "./support/closing/running-iteration.ts";
import { expectSaid, fillIn, formLike, formOf, submit, unfold } from "./support/forms.ts";
import { signIn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** The address of the only hypothesis of an iteration. */
async function hypothesisOf({ request }: Page, { workspace, iteration }: Running): Promise<string> {
  const page = await (await request.get(paths.iteration(workspace, iteration))).text();
  return paths.hypothesis(workspace, /hypotheses\/([\w-]{36})/.exec(page)?.[1] ?? "");
}

const FACT = { stance: "supports", fact: "Douze voisins sont venus", source: "Cahier de la halle" };

test("a save that comes second shows both texts, and the one it shows can still be kept", async ({ newWorkspace, inviteAs }) => {
  test.setTimeout(120_000);
  const workspace = await newWorkspace("Halle à deux textes");
  const { page: first } = await inviteAs(workspace, "editor");
  const { page: second } = await inviteAs(workspace, "editor");
  const hypothesis = await hypothesisOf(first, await runIteration(first.request, workspace.slug));
  for (const page of [first, second]) {
    await page.goto(hypothesis);
    await fillIn(formOf(page, "hypothesis"), { controlled: page === first ? "Les horaires" : "Les clés" });
  }
  const save = (page: Page) => formOf(page, "hypothesis").getByRole("button").last().click();
  await save(first);
  await expectSaid(first, "L’hypothèse est à jour");
  await formOf(second, "hypothesis").locator("[name=threshold]").fill("Vingt en un mois");
  await save(second);
  const conflict = second.locator(".conflict");
  await expect(conflict).toContainText("Vingt en un mois");
  await expect(conflict).toContainText("Dix en un mois");
  await expect(formOf(second, "hypothesis").locator("[name=controlled]")).toHaveValue("Les clés");
  await save(second);
  await expectSaid(second, "L’hypothèse est à jour");
  await expect(second.locator(".hypothesis-threshold")).toContainText("Vingt en un mois");
});

test("what is thrown away goes to the trash and comes back from the message that says so", async ({ newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle sans perte");
  const { page } = await inviteAs(workspace, "editor");
  await page.goto(await hypothesisOf(page, await runIteration(page.request, workspace.slug)));
  await submit(formLike(page, "evidence:"), FACT);
  const fact = page.locator(".evidence", { hasText: FACT.fact });
  await expect(fact).toBeVisible();
  await submit(formLike(page, "trash-evidence:"));
  await expect(fact).toHaveCount(0);
  expect(await (await page.request.get(paths.trash(workspace.slug))).text()).toContain(FACT.fact);
  await page.locator(".toast").getByRole("button", { name: "Rétablir" }).click();
  await expect(fact).toBeVisible();
  expect(await (await page.request.get(paths.trash(workspace.slug))).text()).not.toContain(FACT.fact);
});

test("whoever lost their session signs in and finds what they typed sent", async ({ newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle qui attend");
  const { page, email, password } = await inviteAs(workspace, "editor");
  await page.goto(await hypothesisOf(page, await runIteration(page.request, workspace.slug)));
  await fillIn(formLike(page, "evidence:"), FACT);
  await page.context().clearCookies();
  await formLike(page, "evidence:").getByRole("button").last().click();
  await expect(page).toHaveURL(/\/login/);
  await expect(page.getByRole("status")).toBeVisible();
  await submit(formOf(page, "login"), { email, password });
  await expect(page.locator(".evidence", { hasText: FACT.fact })).toBeVisible();
});

/** The same person in a browser that runs no script. */
async function withoutScript(context: BrowserContext, person: { email: string; password: string }): Promise<Page> {
  await signIn(context.request, person);
  return context.newPage();
}

test("sorting, evidence, a verdict and a loss need no script", async ({ browser, newWorkspace, inviteAs, watch }) => {
  test.setTimeout(120_000);
  const workspace = await newWorkspace("Halle sans script");
  const editor = await inviteAs(workspace, "editor");
  const running = await runIteration(editor.page.request, workspace.slug);
  const context = await browser.newContext({ javaScriptEnabled: false });
  watch(context);
  const page = await withoutScript(context, editor);

  await page.goto(paths.iteration(workspace.slug, running.iteration));
  const capture = formOf(page, "capture");
  await capture.getByRole("textbox", { name: "Une ligne à garder" }).fill("Des machines qui servent toute la semaine");
  await capture.getByRole("button", { name: "Ajouter" }).click();
  await page.goto(paths.sorting(workspace.slug, running.program));
  await page.locator(".sorting > li").getByRole("button", { name: "bénéfice", exact: true }).click();
  await expect(page.locator(".sorting > li")).toHaveCount(0);
  await page.goto(paths.impacts(workspace.slug, running.program));
  await expect(page.locator("main")).toContainText("Des machines qui servent toute la semaine");

  await page.goto(paths.iteration(workspace.slug, running.iteration));
  await submit(formLike(page, "evidence:"), FACT);
  await expect(page.locator(".evidence", { hasText: FACT.fact })).toBeVisible();
  await unfold(formLike(page, "verdict:"));
  await page.locator("#h-1").getByText("validée", { exact: true }).click();
  await submit(formLike(page, "verdict:"), { learning: "Les voisins viennent le soir" });
  await expect(page.getByText("Le verdict de H 1 est rendu.")).toBeVisible();

  await page.goto(paths.loss(workspace.slug, running.iteration));
  await submit(formOf(page, "movement"), { kind: "spent", stakeholderId: "Ville", unit: "argent (€)", amount: "1 250,50", reason: "Serrures" });
  await expect(page.locator("#movements")).toContainText("Serrures");
  await expect(page.locator(".loss-grid tbody")).toContainText(/1\s250,50/);
  await context.close();
});
