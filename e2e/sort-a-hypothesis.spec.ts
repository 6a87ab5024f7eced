import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** The key does nothing before the page is alive, and does the page no harm: it is pressed from the first moment, on a slow device. */
async function toTheLine(page: Page, path: string) {
  const device = await page.context().newCDPSession(page);
  await device.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.goto(path, { waitUntil: "commit" });
  await expect(async () => {
    await page.keyboard.press("j");
    expect(await page.locator(".sorting :focus").count()).toBe(1);
  }).toPass({ intervals: [10] });
  await device.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

test("an editor sorts a hypothesis by keyboard into a pair nobody had made, and sees what comes next @loop", async ({ page: owner, newWorkspace, inviteAs }) => {
  const { slug, ...workspace } = await newWorkspace("Halle");
  const made = await post(owner.request, paths.newProgram(slug), { form: "program", name: "Halle", firstVersion: "Halle 0" });
  expect(made.status(), "a name and a version are enough").toBe(302);
  const { page } = await inviteAs({ slug, ...workspace }, "editor");
  await page.goto(paths.program(slug, "halle"));
  await expect(page.getByRole("link", { name: "Relire les usages proposés" })).toBeVisible();

  await page.locator(".capture textarea").fill("h Un atelier vélo s’installe");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 ligne à trier").first()).toBeVisible();
  await toTheLine(page, paths.sorting(slug, "halle"));
  await page.keyboard.press("h");
  await expect(page.getByRole("link", { name: "Préparer une itération" })).toBeVisible();

  await post(page.request, paths.newIteration(slug, "halle"), { form: "iteration", question: "Qui vient ?", targetVersion: "Halle 1" });
  await toTheLine(page, paths.sorting(slug, "halle"));
  await page.keyboard.press("h");
  const usage = page.locator(".sorting select[name=usageId]");
  await expect(usage).toBeFocused();
  await expectAccessible(page);
  await usage.selectOption({ index: 1 });
  await page.locator(".sorting [name=newStakeholder]").fill("Association Roue libre");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Tout est trié" })).toBeVisible();

  await page.goto(paths.program(slug, "halle"));
  await page.getByRole("link", { name: "Fixer un plafond de perte" }).click();
  await expect(page).toHaveURL(/\/loss#ceilings$/);
});
