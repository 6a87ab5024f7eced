import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import type { Workspace } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** The address a write leads to; the test fails when it is refused. */
async function led(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const answer = await post(page.request, path, form);
  expect(answer.status(), `${path} ${form["form"] ?? ""}`).toBe(302);
  return answer.headers()["location"] ?? "";
}

const idIn = (address: string): string => /[0-9a-f-]{36}/.exec(address)?.[0] ?? "";

async function optionsOf(page: Page, path: string, select: string): Promise<string> {
  const html = await (await page.request.get(path)).text();
  const list = new RegExp(`<select[^>]*name="${select}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? "";
  return idIn(list);
}

/** An open iteration with one hypothesis and a fact about it. */
async function openIteration(page: Page, { slug }: Workspace): Promise<{ iteration: string; hypothesis: string }> {
  await led(page, paths.newProgram(slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 1", sponsor: "Ville" });
  const pairs = paths.pairs(slug, "halle");
  const pairId = idIn(await led(page, pairs, { form: "add", usageId: await optionsOf(page, pairs, "usageId"), stakeholderId: await optionsOf(page, pairs, "stakeholderId") }));
  const iteration = idIn(await led(page, paths.newIteration(slug, "halle"), { form: "iteration", question: "Qui vient ?", targetVersion: "Halle 2" }));
  await led(page, paths.iteration(slug, iteration), { form: "hypothesis", pairId, statement: "Trois écoles viennent d’elles-mêmes", threshold: "Trois inscriptions" });
  const loss = paths.loss(slug, iteration);
  const html = await (await page.request.get(loss)).text();
  const stakeholderId = idIn(/<select[^>]*name="stakeholderId"[\s\S]*?<\/select>/.exec(html)?.[0] ?? "");
  await led(page, loss, { form: "ceiling", stakeholderId, unit: "money", amount: "1000" });
  const subjectId = /name="subjectId" value="([^"]+)"/.exec(await (await page.request.get(loss)).text())?.[1] ?? "";
  await led(page, loss, { form: `accept:${subjectId}`, subjectKind: "ceiling", subjectId, accepted: "yes", personName: "Camille Martin" });
  await led(page, paths.choice(slug, iteration), { form: "open" });
  const hypothesis = /hypotheses\/([0-9a-f-]{36})/.exec(await (await page.request.get(paths.iteration(slug, iteration))).text())?.[1] ?? "";
  await led(page, paths.iteration(slug, iteration), { form: `evidence:${hypothesis}`, stance: "supports", fact: "Quatre écoles inscrites", source: "Registre", on: "2020-01-01" });
  return { iteration, hypothesis };
}

test("an editor gives a verdict on a phone: a click, a sentence, Enter @loop", async ({ page: owner, newWorkspace, inviteAs }) => {
  test.slow();
  const workspace = await newWorkspace("Halle");
  const { iteration, hypothesis } = await openIteration(owner, workspace);
  const { page } = await inviteAs(workspace, "editor");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.iteration(workspace.slug, iteration));
  const block = page.locator("article", { hasText: "Trois écoles" });

  await block.getByText("validée", { exact: true }).click();
  await page.keyboard.type("Les écoles viennent quand la salle est ouverte le soir.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Le verdict de H 1 est rendu.")).toBeVisible();
  await expect(block.getByRole("radio", { name: "validée", exact: true })).toBeChecked();
  await expectAccessible(page);

  await block.getByText("indécise", { exact: true }).click();
  await expect(block.getByRole("radio", { name: "indécise" })).toBeChecked();
  await page.goto(paths.hypothesis(workspace.slug, hypothesis));
  await expect(page.getByRole("radio", { name: "indécise" })).toBeChecked();
  await expect(page.locator("[name=learning]")).toHaveValue(/salle est ouverte/);
  await expectAccessible(page);
});
