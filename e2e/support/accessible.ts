import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with each rule that the page breaks, and where; or that one part of it does. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  expect(await rulesBroken(page, part), `accessibility of ${page.url()}`).toEqual([]);
}

/** Each rule that the page, or one part of it, breaks, and where. */
export async function rulesBroken(page: Page, part?: string): Promise<string[]> {
  await setBar(page, "static");
  const judged = new AxeBuilder({ page }).withTags(standards);
  const { violations } = await (part === undefined ? judged : judged.include(part)).analyze();
  await setBar(page, "");
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`);
}

/** The bar that sticks covers a target by the chance of the scroll: every page is judged with it at its end. */
async function setBar(page: Page, position: string): Promise<void> {
  await page.locator(".capture").evaluateAll((bars, where) => bars.forEach((bar) => ((bar as HTMLElement).style.position = where)), position);
}
