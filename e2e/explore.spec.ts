import type { Page, Response } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { signIn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** The demo: a programme with iterations, versions, and figures behind each. */
const [WORKSPACE, PROGRAM] = ["pom", "pom"];

/** Opens a page of the demo, and gives each script it asked for since. */
async function openDemo(page: Page, path: string): Promise<() => Promise<string[]>> {
  await signIn(page.request, { email: "equipe@pom.example", password: "pom-demonstration" });
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response);
  });
  await page.goto(path);
  return () => Promise.all(scripts.map((script) => script.text()));
}

/** Opens the fold by keyboard; the drawing library comes then, and not before. */
async function explore(page: Page, scripts: () => Promise<string[]>): Promise<void> {
  const fold = page.locator("details.explore > summary");
  await expect(fold).toHaveText("Explorer");
  await expect(fold, "shown once there is a script to open it").toBeVisible();
  await page.waitForLoadState("networkidle");
  const heavy = async () => (await scripts()).filter((script) => script.includes("recharts-surface")).length;
  expect(await heavy(), "no drawing library in the first load").toBe(0);
  await expect(page.locator("svg.recharts-surface")).toHaveCount(0);
  await fold.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("svg.recharts-surface").first()).toBeVisible();
  expect(await heavy()).toBeGreaterThan(0);
}

/** The lists that the bars of a picture open. */
async function lists(page: Page, picture: string): Promise<string[]> {
  const links = await page.locator(`${picture} a.lineage-link`).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.filter((href) => /[?&](from|verdict)=/.test(href)).sort();
}

test("hypotheses by lineage are explored by pointing, and a bar opens its list", async ({ page }) => {
  const scripts = await openDemo(page, paths.hypotheses(WORKSPACE, PROGRAM));
  await explore(page, scripts);
  const drawn = page.locator("details.explore");
  await expectAccessible(page, "details.explore");
  await drawn.locator("path.ribbon-flow").first().hover();
  await expect(drawn.locator(".explore-tip")).toContainText(/Itération \d.* → Itération \d.*\d+ hypothèses?/);
  const bar = drawn.locator("a.lineage-link").last();
  expect(await lists(page, "details.explore"), "the same lists as the static picture").toEqual(await lists(page, "figure > .scroll-latest"));
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]verdict=/);
});

test("levels by group are explored by pointing at a version", async ({ page }) => {
  const scripts = await openDemo(page, paths.impacts(WORKSPACE, PROGRAM));
  await explore(page, scripts);
  await expectAccessible(page, "details.explore");
  const drawn = page.locator("details.explore svg.recharts-surface").first();
  await drawn.hover({ position: { x: 60, y: 80 } });
  await expect(page.locator(".explore-tip:visible").first()).toContainText(/bénéfice .*élément.*risque .*élément/);
});
