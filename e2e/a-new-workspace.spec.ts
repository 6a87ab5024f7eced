import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { newPerson } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test("anyone makes a workspace and is led to its first programme @loop", async ({ page }) => {
  const person = newPerson();
  await page.goto(paths.signup());
  await expectAccessible(page);
  await page.locator("[name=name]").fill(person.name);
  await page.locator("[name=email]").fill(person.email);
  await page.locator("[name=password]").fill(person.password);
  await page.locator("[name=workspaceName]").fill("Atelier vélo");
  await page.locator("main button, form button").last().click();
  await expect(page).toHaveURL(/\/w\/[\w-]+\/programs\/new/);
  await expectAccessible(page);
});

test("an owner of a workspace sees it, and a stranger does not", async ({ page, newWorkspace, browser, watch }) => {
  const workspace = await newWorkspace("Ville et usages");
  await page.goto(paths.workspace(workspace.slug));
  await expect(page.getByText(workspace.name).first()).toBeVisible();

  const elsewhere = await browser.newContext();
  watch(elsewhere);
  const stranger = await elsewhere.newPage();
  await stranger.goto(paths.workspace(workspace.slug));
  await expect(stranger).toHaveURL(new RegExp(paths.login()));
  await elsewhere.close();
});
