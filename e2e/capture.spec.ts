import type { APIRequestContext } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

async function newProgram(request: APIRequestContext, workspace: string): Promise<string> {
  const answer = await post(request, paths.newProgram(workspace), {
    form: "program", name: "Halle ouverte", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 1",
  });
  const slug = /\/programs\/([^/?]+)/.exec(answer.headers()["location"] ?? "")?.[1];
  if (slug === undefined) throw new Error(`No programme: ${answer.status()}`);
  return slug;
}

test("an editor pastes ten lines, loses the connection, and finds each line once @loop", async ({ page: owner, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle");
  const program = await newProgram(owner.request, workspace.slug);
  const { page } = await inviteAs(workspace, "editor");
  await page.goto(paths.sorting(workspace.slug, program));
  const input = page.locator(".capture textarea");
  const lines = page.locator(".sorting > li");

  await input.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, Array.from({ length: 10 }, (_, index) => `ligne ${index + 1}`).join("\n"));
  await expect(lines).toHaveCount(10);
  await expect(input).toHaveValue("");

  await page.context().setOffline(true);
  await input.fill("a prévenir l’assureur");
  await input.press("Enter");
  await expect(page.locator(".capture-waiting")).toBeVisible();
  await expect(lines).toHaveCount(10);
  await page.context().setOffline(false);
  await expect(lines).toHaveCount(11);
  await expect(page.locator(".capture-waiting")).toHaveCount(0);
  await page.reload();
  await expect(lines).toHaveCount(11);
  await expectAccessible(page);

  await lines.filter({ hasText: "prévenir l’assureur" }).getByRole("button", { name: "action" }).click();
  await expect(lines).toHaveCount(10);
});
