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

test("an address where nothing is says so in the reader's language, and breaks nothing", async ({ browser }) => {
  const english = await browser.newContext({ locale: "en-GB" });
  const page = await english.newPage();
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => message.type() === "error" && !message.text().startsWith("Failed to load resource") && broken.push(message.text()));
  const answer = await page.goto("/nowhere", { waitUntil: "networkidle" });
  expect(answer?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(broken).toEqual([]);
  await english.close();
});
