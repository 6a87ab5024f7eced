import type { Locator, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { runIteration, type Running } from "./support/closing/running-iteration.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const closing = ({ workspace, iteration }: Running) => paths.closure(workspace, iteration);
const left = (page: Page): Locator => page.locator(".closing-count b");

/** Every answer but what becomes of the base, each saved as it is given. */
async function answerAllButTheBase(page: Page): Promise<void> {
  await page.getByText("non testée", { exact: true }).click();
  await expect(left(page)).toHaveText("3");
  await page.locator("#losses").getByLabel("n.c., dit par l’acteur").check();
  await expect(left(page)).toHaveText("2");
  await page.getByRole("button", { name: "Aucun nouveau venu" }).click();
  await expect(left(page)).toHaveText("1");
}

async function stop(page: Page): Promise<void> {
  await page.getByText("Arrêt", { exact: true }).click();
  await page.getByLabel("Ce que nous avons appris").fill("Personne ne vient le soir");
  await page.getByLabel("Ce qui peut servir encore").fill("Les plans");
  await page.getByLabel("L’incertitude est", { exact: true }).selectOption({ label: "levée" });
  await expect(left(page)).toHaveText("0");
}

test("an editor stops an iteration: what is missing is said, a stop asks its three questions, nothing changes after", async ({ newWorkspace, inviteAs }) => {
  test.setTimeout(150_000);
  const workspace = await newWorkspace("Halle qui s’arrête");
  const { page } = await inviteAs(workspace, "editor");
  const running = await runIteration(page.request, workspace.slug);
  await page.goto(closing(running));
  await expect(left(page)).toHaveText("4");
  await expect(page.getByRole("navigation", { name: "Ce qui manque" })).toContainText("Ville, €");
  await expectAccessible(page);
  const refused = await post(page.request, closing(running), { form: "close", revision: "0" });
  expect(refused.status()).toBe(422);
  expect(await refused.text()).toContain("Il manque encore 4 réponses");

  await answerAllButTheBase(page);
  await page.getByText("Arrêt", { exact: true }).click();
  await expect(page.locator("#version .sec-aside")).toHaveText("à compléter");
  await stop(page);
  await page.reload();
  await expect(page.getByLabel("Ce qui peut servir encore")).toHaveValue("Les plans");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Clore l’itération 1" }).click();
  await expect(page).toHaveURL(new RegExp(`${running.iteration}$`));
  await expect(page.locator(".page-meta")).toContainText("Close le");
  await expect(page.getByRole("region", { name: "Arrêt" })).toContainText("Les plans");
  expect((await post(page.request, closing(running), { form: "bulk" })).status(), "an answer after the closing").toBe(409);
  for (const after of [paths.impacts, paths.versions, paths.openingCatalogue]) {
    await page.goto(after(running.workspace, running.program));
    await expectAccessible(page);
  }
});

test("two people close at once: one does, the other is told, nothing is doubled", async ({ newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle à deux");
  const { page } = await inviteAs(workspace, "editor");
  const colleague = await inviteAs(workspace, "editor");
  const running = await runIteration(page.request, workspace.slug);
  await page.goto(closing(running));
  await answerAllButTheBase(page);
  await stop(page);
  await colleague.page.goto(closing(running));
  const revision = await page.locator('form:has(input[value="close"]) input[name="revision"]').inputValue();
  const answers = await Promise.all([page, colleague.page].map((one) => post(one.request, closing(running), { form: "close", revision })));
  expect(answers.map((answer) => answer.status()).sort()).toEqual([302, 409]);
  const second = answers.find((answer) => answer.status() === 409);
  expect(await second?.text()).toContain("Cette itération est close");
  await page.goto(paths.program(running.workspace, running.program));
  await expect(page.locator("main").getByRole("link", { name: "Itération 2" }).first()).toBeVisible();
  expect(await page.content()).not.toContain("Itération 3");
});

test("of two people, the one who saves second sees both texts", async ({ newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle à quatre mains");
  const { page } = await inviteAs(workspace, "editor");
  const colleague = await inviteAs(workspace, "editor");
  const running = await runIteration(page.request, workspace.slug);
  await Promise.all([page.goto(closing(running)), colleague.page.goto(closing(running))]);
  await page.getByText("indécise", { exact: true }).click();
  await page.getByLabel("Ce que H 1 nous apprend, en une phrase").fill("Trois voisins sont venus");
  await page.getByLabel("Ce que H 1 nous apprend, en une phrase").blur();
  await expect(left(page)).toHaveText("3");
  await colleague.page.getByText("non testée", { exact: true }).click();
  const conflict = colleague.page.locator(".conflict");
  await expect(conflict).toContainText("Trois voisins sont venus");
  await expect(conflict).toContainText("non testée");
});

test("a viewer reads the closing and closes nothing, a partner does not read it", async ({ newWorkspace, inviteAs, page: owner }) => {
  const workspace = await newWorkspace("Halle gardée");
  const running = await runIteration(owner.request, workspace.slug);
  const viewer = await inviteAs(workspace, "viewer");
  await viewer.page.goto(closing(running));
  await expect(viewer.page.locator(".finish")).toContainText("L’équipe projet clôt les itérations");
  for (const form of ["close", "bulk", "newcomers", "outcome", "verdict:x"]) {
    expect((await post(viewer.page.request, closing(running), { form })).status(), form).toBe(403);
  }
  const partner = await inviteAs(workspace, "partner");
  expect((await partner.page.request.get(closing(running))).status()).toBe(403);
  expect((await post(partner.page.request, closing(running), { form: "close" })).status()).toBe(403);
});
