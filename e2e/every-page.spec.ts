import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { rulesBroken } from "./support/accessible.ts";
import { signIn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const POM = "pom";
const program = (of: (workspace: string, program: string) => string): string => of(POM, POM);

/** The address of the first record of a kind that a page leads to. */
async function firstOf({ request }: Page, list: string, kind: string): Promise<string> {
  const found = new RegExp(`/w/${POM}/${kind}/[\\w-]{36}`).exec(await (await request.get(list)).text())?.[0];
  if (found === undefined) throw new Error(`${list} leads to none of ${kind}`);
  return found;
}

async function expectEachAccessible(page: Page, addresses: readonly string[]): Promise<void> {
  const told: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    told.push(...(await rulesBroken(page)).map((broken) => `${address}: ${broken}`));
  }
  expect(told).toEqual([]);
}

const pages: Record<string, (page: Page) => Promise<string[]>> = {
  "the programme and its lists": async () => [
    paths.workspace(POM), program(paths.program), program(paths.versions), program(paths.openingCatalogue), program(paths.impacts), program(paths.pairs), program(paths.hypotheses),
    program(paths.observations), program(paths.decisions), program(paths.options), program(paths.actions), paths.actions(POM, POM, { view: "board" }), program(paths.actionsImport), program(paths.workshops), program(paths.quotes), program(paths.commitments),
    program(paths.loans), program(paths.agreements), program(paths.promises), program(paths.exchanges), program(paths.projects), program(paths.sorting),
  ],
  "its records": async (page) => {
    const iteration = await firstOf(page, program(paths.program), "iterations");
    return [
      iteration, `${iteration}/choice`, `${iteration}/loss`,
      await firstOf(page, program(paths.pairs), "pairs"), await firstOf(page, program(paths.hypotheses), "hypotheses"), await firstOf(page, program(paths.versions), "versions"),
      await firstOf(page, program(paths.impacts), "impacts"), await firstOf(page, program(paths.decisions), "decisions"), await firstOf(page, program(paths.options), "questions"),
      await firstOf(page, program(paths.workshops), "workshops"), await firstOf(page, program(paths.projects), "projects"),
    ];
  },
  "the space": async (page) => [
    paths.stakeholders(POM), await firstOf(page, paths.stakeholders(POM), "stakeholders"), paths.persons(POM), await firstOf(page, paths.persons(POM), "persons"),
    paths.connections(POM), paths.merge(POM), paths.stakeholdersImport(POM),
    paths.usages(POM), await firstOf(page, paths.usages(POM), "usages"), paths.trash(POM), paths.journal(POM), paths.calendars(POM), paths.account(),
  ],
};

for (const [which, addresses] of Object.entries(pages)) {
  test(`every page of the demo is accessible: ${which}`, async ({ page }) => {
    test.setTimeout(400_000);
    await signIn(page.request, { email: "equipe@pom.example", password: "pom-demonstration" });
    await expectEachAccessible(page, await addresses(page));
  });
}
