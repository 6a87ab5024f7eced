import { acceptAll, choosePairs, openIteration, PAIRS, pairThem, stepsAndCeilings, writeThresholds } from "./support/loop/choose.ts";
import { captureLines, sortHypotheses, sortLines } from "./support/loop/capture.ts";
import { close, expectClosedForGood, findWhatFollows, readInEnglish, reviewAndSave } from "./support/loop/close.ts";
import type { Journey } from "./support/loop/journey.ts";
import { addEvidence, addHypothesisLater, giveVerdicts, meetNewcomer } from "./support/loop/learn.ts";
import { askDecision, decideOverrun, spendBeyond, spendTime } from "./support/loop/lose.ts";
import { keepTimeIn, onboard, prepareIteration } from "./support/loop/prepare.ts";
import { test } from "./support/test.ts";

// Midnight comes at different hours: between these two zones it is always a later day.
const [WEST, EAST] = ["Pacific/Pago_Pago", "Pacific/Kiritimati"];

test("a whole iteration of a programme that begins, from its question to version n + 1 @loop", async ({ page, inviteAs }) => {
  test.setTimeout(480_000);
  const started = await test.step("an owner signs up and opens a programme", () => onboard(page));
  const [editor, viewer] = [await inviteAs(started, "editor"), await inviteAs(started, "viewer")];
  const journey: Journey = { workspace: started.slug, program: started.program, iteration: "", owner: page, editor: editor.page, viewer: viewer.page };
  await keepTimeIn(WEST, journey);

  journey.iteration = await test.step("prepare an iteration", () => prepareIteration(journey));
  await test.step("capture twenty lines", () => captureLines(journey));
  await test.step("sort them by keyboard", () => sortLines(journey));
  await test.step("three pairs, four tests each", () => pairThem(journey));
  await test.step("sort the hypotheses on their pairs", () => sortHypotheses(journey, {
    "Des apprentis viennent deux soirs par semaine": PAIRS.school, "Un réparateur forme dix voisins": PAIRS.workshop, "Les riverains acceptent le bruit": PAIRS.workshop,
  }));
  await test.step("thresholds before anything is tried", () => writeThresholds(journey));
  await test.step("first steps and ceilings", () => stepsAndCeilings(journey));
  await test.step("accepted by named people", () => acceptAll(journey));
  await test.step("choose two of three pairs", () => choosePairs(journey));
  await test.step("open", () => openIteration(journey));

  await keepTimeIn(EAST, journey);
  await test.step("a hypothesis on a later day", () => addHypothesisLater(journey));
  await test.step("evidence for and against", () => addEvidence(journey));
  await test.step("the four verdicts", () => giveVerdicts(journey));
  await test.step("losses, figure by figure", () => spendBeyond(journey));
  await test.step("losses of two actors in both units", () => spendTime(journey));
  await test.step("ask for a decision on the overrun", () => askDecision(journey));
  await test.step("a viewer decides", () => decideOverrun(journey));
  await test.step("a newcomer through an observation", () => meetNewcomer(journey));

  await test.step("review, leave, come back", () => reviewAndSave(journey));
  await test.step("close", () => close(journey));
  await test.step("version n + 1 and the lineage", () => findWhatFollows(journey));
  await test.step("a closed iteration does not change", () => expectClosedForGood(journey));
  await test.step("read in English", () => readInEnglish(journey));
});
