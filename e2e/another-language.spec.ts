import { paths } from "#app/paths.ts";
import { expect, test } from "./support/test.ts";

test("someone signs in with a browser of another language, and reads their own", async ({ newWorkspace, browser, watch }) => {
  const { owner, slug } = await newWorkspace("Ville et usages");
  const english = await browser.newContext({ locale: "en-GB" });
  watch(english);
  const page = await english.newPage();
  await page.goto(paths.login());
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator("[name=email]").fill(owner.email);
  await page.locator("[name=password]").fill(owner.password);
  await page.locator("form:has([name=password]) button").click();
  await expect(page).toHaveURL(new RegExp(paths.workspace(slug)));
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await english.close();
});
