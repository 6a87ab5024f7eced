import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";

/** The form of this name on the page, or in a part of it. */
export const formOf = (place: Page | Locator, name: string): Locator => place.locator(`form:has(input[name="form"][value="${name}"])`);

/** The first form whose name begins so: « evidence: ». */
export const formLike = (place: Page | Locator, prefix: string): Locator => place.locator(`form:has(input[name="form"][value^="${prefix}"])`).first();

/** Opens the folds that hide a form or a field, from the outside in, once the page has it. */
export async function unfold(hidden: Locator): Promise<void> {
  await hidden.waitFor({ state: "attached" });
  const folded = hidden.locator("xpath=ancestor::details[not(@open)]").first();
  while ((await folded.count()) > 0) await folded.locator("> summary").click();
}

/** Answers each field as a person would: ticks, chooses by its label, types. */
export async function fillIn(form: Locator, answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    await unfold(form.locator(`[name="${name}"]`).first());
    const radio = form.locator(`label:has(input[type="radio"][name="${name}"][value="${value}"])`);
    const list = form.locator(`select[name="${name}"]`);
    if ((await radio.count()) > 0) await radio.click();
    else if ((await list.count()) > 0) await list.selectOption({ label: value });
    else await form.locator(`[name="${name}"]`).first().fill(value);
  }
}

/** Fills a form in and sends it by its last button, or by the one of that name. */
export async function submit(form: Locator, answers: Record<string, string> = {}, button?: string): Promise<void> {
  await unfold(form);
  await fillIn(form, answers);
  await (button === undefined ? form.locator("button").last() : form.getByRole("button", { name: button, exact: true })).click();
}

/** Waits for the sentence that says what was just done. */
export async function expectSaid(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.locator(".toast").filter({ hasText: sentence })).toBeVisible();
}

/** Follows a link to the page that has its words as title, and waits for it: the address changes before the page does. */
export async function readOn(link: Locator): Promise<void> {
  const title = (await link.textContent()) ?? "";
  await link.click();
  await expect(link.page().getByRole("heading", { level: 1, name: title })).toBeVisible();
}
