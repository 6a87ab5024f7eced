import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { firstStepsOf, totalsOf } from "#app/domain/affordable-loss/first-step-queries.server.ts";
import { ceilingsOf } from "#app/domain/affordable-loss/queries.server.ts";
import { openingFacts } from "#app/domain/iteration/opening-facts.server.ts";
import { openingSentence } from "#app/domain/iteration/open-iteration.server.ts";
import { openingRefusals, withoutThreshold, type OpeningRefusal } from "#app/domain/iteration/opening.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { isAgainstRule, ruleResult } from "#app/domain/pair/pair.ts";
import { pairsToChoose } from "#app/domain/pair-choice/queries.server.ts";
import { shellOf } from "#app/domain/program/queries.server.ts";
import { sentenceOf } from "#app/http/answer.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { pathToMend } from "#app/paths-to-mend.ts";

const TESTS = ["connected", "interested", "strongBenefits", "acceptableRisks"] as const;

/** The four tests of each pair, the choices made, what the first steps add up to, and what is missing to open. */
export async function composeChoice(actor: Actor, id: string) {
  const { iteration, program } = await iterationWithVersions(actor, id);
  const [shell, pairs, steps, ceilings, facts] = await Promise.all([
    shellOf(actor, program), pairsToChoose(actor, program.id, id), firstStepsOf(actor, id), ceilingsOf(actor, id), openingFacts(actor, iteration),
  ]);
  const t = dictionaries[actor.language];
  const totals = totalsOf(steps, ceilings, facts.chosenPairIds);
  const names = new Map([...steps.map(({ stakeholderId, actor: name }) => [stakeholderId, name] as const), ...ceilings.map(({ stakeholderId, name }) => [stakeholderId, name] as const)]);
  const missing = iteration.state === "draft" ? openingRefusals(facts) : [];
  return {
    shell, may: can(actor.role, "iteration:write") && iteration.state === "draft", mayOpen: can(actor.role, "iteration:open") && iteration.state === "draft",
    iteration: { id, number: iteration.number, question: iteration.question, state: iteration.state },
    pairs: pairs.map((pair) => viewOf(pair, pairLabel(t, pair), totals.blocked.find(({ pairId }) => pairId === pair.id)?.because ?? null)),
    totals: totals.byActor.map((one) => ({ ...one, name: names.get(one.stakeholderId) ?? "" })),
    steps,
    missing: missingOf(actor, missing, { workspace: actor.workspaceSlug, program: program.slug, iteration: id }),
    withoutThreshold: withoutThreshold(facts.hypotheses).length,
  };
}
/** What stands in the way, each thing once, with the way to where it is mended. */
function missingOf(actor: Actor, refusals: readonly OpeningRefusal[], place: Parameters<typeof pathToMend>[1]) {
  const codes = [...new Set(refusals.map(({ code }) => code))];
  return codes.map((code) => ({ code, sentence: sentenceOf(openingSentence(code), actor.language), href: pathToMend(code, place) }));
}

export type ChoicePage = Awaited<ReturnType<typeof composeChoice>>;

type Pair = Awaited<ReturnType<typeof pairsToChoose>>[number];

function viewOf(pair: Pair, label: string, blocked: "refused" | "expired" | null) {
  const made = pair.choice?.chosen === undefined ? null : pair.choice;
  const result = ruleResult(pair);
  return {
    id: pair.id, label, blocked, ruleResult: made?.ruleResult ?? result, now: result,
    tests: TESTS.map((test) => ({ test, answer: pair[test], note: pair[`${test}Note`] })),
    choice: made ? { chosen: made.chosen, reason: made.reason, dissent: made.dissent, against: isAgainstRule({ chosen: made.chosen, ruleResult: result }) } : null,
  };
}
