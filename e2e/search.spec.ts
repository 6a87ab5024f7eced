import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const program = (name: string) => ({ form: "program", name, currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" });

test("someone finds a record by a few letters and goes there, from the keyboard alone", async ({ page, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle");
  await post(page.request, paths.newProgram(workspace.slug), program("Mobilité partagée"));
  const { page: viewer } = await inviteAs(workspace, "viewer");

  await viewer.goto(paths.stakeholders(workspace.slug));
  const opener = viewer.getByRole("link", { name: "Rechercher" });
  await opener.focus();
  // The key does nothing before the page is alive.
  await expect(async () => {
    await viewer.keyboard.press("Control+k");
    await expect(viewer.getByRole("combobox", { name: "Mots cherchés" })).toBeFocused({ timeout: 500 });
  }).toPass();
  await viewer.keyboard.type("partag mobilite");
  await expect(viewer.getByRole("option", { name: "Mobilité partagée" })).toHaveAttribute("aria-selected", "true");
  await expectAccessible(viewer);
  await viewer.keyboard.press("Escape");
  await expect(viewer.getByRole("combobox", { name: "Mots cherchés" })).toHaveCount(0);
  await expect(opener).toBeFocused();

  await viewer.keyboard.press("Control+k");
  await viewer.keyboard.type("mobilite");
  await expect(viewer.getByRole("option", { name: "Mobilité partagée" })).toBeVisible();
  await viewer.keyboard.press("Enter");
  await expect(viewer).toHaveURL(paths.program(workspace.slug, "mobilite-partagee"));
});

test("the page of search needs no script, and shows a partner nothing of the team", async ({ page, newWorkspace, inviteAs, browser }) => {
  const workspace = await newWorkspace("Halle");
  await post(page.request, paths.newProgram(workspace.slug), { ...program("Halle"), challenge: "Un défi confidentiel" });
  const { page: partner } = await inviteAs(workspace, "partner");
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const owner = await plain.newPage();
  await owner.goto(paths.workspace(workspace.slug));
  await owner.getByRole("link", { name: "Rechercher" }).click();
  await owner.getByLabel("Mots cherchés").fill("DEFI");
  await owner.getByRole("button", { name: "Chercher" }).click();
  await expect(owner.getByRole("heading", { name: "1 résultat" })).toBeVisible();
  await owner.getByRole("main").getByRole("link", { name: "Halle" }).click();
  await expect(owner).toHaveURL(paths.program(workspace.slug, "halle"));
  await plain.close();

  await partner.goto(paths.search(workspace.slug, { q: "defi" }));
  await expect(partner.getByText("Rien ne contient « defi »")).toBeVisible();
  await expectAccessible(partner);
});
