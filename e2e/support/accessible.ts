import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with each rule that the page breaks, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await rulesBroken(page), `accessibility of ${page.url()}`).toEqual([]);
}

/** Each rule that the page breaks, and where. */
export async function rulesBroken(page: Page): Promise<string[]> {
  await setBar(page, "static");
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  await setBar(page, "");
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`);
}

/** The bar that sticks covers a target by the chance of the scroll: every page is judged with it at its end. */
async function setBar(page: Page, position: string): Promise<void> {
  await page.locator(".capture").evaluateAll((bars, where) => bars.forEach((bar) => ((bar as HTMLElement).style.position = where)), position);
}
