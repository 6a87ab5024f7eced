import { paths } from "#app/paths.ts";
import { expectAccessible } from "../accessible.ts";
import { expect } from "../test.ts";
import type { Journey } from "./journey.ts";

const TYPED = [
  "u Réparer à plusieurs", "u Apprendre un métier", "p Lycée D", "p Association E", "p Atelier B", "b Des machines qui servent toute la semaine",
  "r Un accident pendant un atelier ouvert", "q Sous quelle licence publier les plans ?", "On viendrait si c’était ouvert le soir", "Mesurer le bruit, portes ouvertes",
];
const PASTED = [
  "h Des apprentis viennent deux soirs par semaine", "h Un réparateur forme dix voisins", "h Les riverains acceptent le bruit", "i Des voisins déposent des vélos cassés",
  "b Des habitants qui restent", "r Le bruit du soir lasse les riverains", "a Demander l’avis du conseil de quartier", "q Qui répond des machines ?", "c « Je prêterais mes outils »", "u Prêter des outils",
];

const waiting = (lines: number): string => (lines === 0 ? "Rien à trier" : `${lines} ${lines > 1 ? "lignes" : "ligne"} à trier`);

/** Ten lines typed, one Enter each, then ten pasted at once, without leaving the page. */
export async function captureLines({ editor }: Journey): Promise<void> {
  const input = editor.getByRole("textbox", { name: "Une ligne à garder" });
  const told = editor.locator(".capture-state");
  await input.click();
  for (const line of TYPED) await editor.keyboard.type(`${line}\n`);
  await expect(told).toContainText(waiting(10));
  await editor.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.evaluate((text) => navigator.clipboard.writeText(text), PASTED.join("\n"));
  await input.focus();
  await editor.keyboard.press("Control+V");
  await expect(told).toContainText(waiting(20));
}

/** Each line becomes its record by j and a letter; the hypotheses wait for their pairs. */
export async function sortLines(journey: Journey): Promise<void> {
  const { editor, workspace, program } = journey;
  await editor.goto(paths.sorting(workspace, program));
  await expect(editor.locator(".sorting > li")).toHaveCount(20);
  await expectAccessible(editor);
  const letters = "uupppbrqca".concat("ibraqcu");
  const rest = [...TYPED, ...PASTED.filter((line) => !line.startsWith("h "))];
  const order = await editor.locator(".sorting-text").allTextContents();
  expect(order).toHaveLength(20);
  let left = 20;
  for (const [index, line] of rest.entries()) {
    await pointAt(journey, line.replace(/^[a-z] /, ""));
    await editor.keyboard.press(letters[index] ?? "");
    left -= 1;
    await expect(editor.locator(".sorting > li")).toHaveCount(left);
  }
  await expect(editor.locator(".capture-state")).toContainText(waiting(3));
}

/** Goes down the list with j until the line in hand says this. */
async function pointAt({ editor }: Journey, text: string): Promise<void> {
  const wanted = editor.locator(".sorting > li").filter({ has: editor.locator(".sorting-text", { hasText: text }) });
  for (let press = 0; press < 21; press += 1) {
    if ((await wanted.locator(":focus").count()) > 0) return;
    await editor.keyboard.press("j");
  }
  throw new Error(`No line « ${text} » under the keyboard`);
}

/** A hypothesis asks for its pair, and only for that. */
export async function sortHypotheses(journey: Journey, pairs: Record<string, string>): Promise<void> {
  const { editor, workspace, program } = journey;
  await editor.goto(paths.sorting(workspace, program));
  for (const [statement, pair] of Object.entries(pairs)) {
    const before = await editor.locator(".sorting > li").count();
    await pointAt(journey, statement);
    await editor.keyboard.press("h");
    const question = editor.locator("select[name=pairId]");
    await expect(question).toBeFocused();
    await question.selectOption({ label: pair });
    await editor.getByRole("button", { name: "En faire une hypothèse" }).press("Enter");
    await expect(editor.locator(".sorting > li")).toHaveCount(before - 1);
  }
  await expect(editor.locator(".capture-state")).toContainText(waiting(0));
}
