import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { openIteration } from "#app/domain/iteration/open-iteration.server.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import { recordPairTests } from "#app/domain/pair/revise-pair.server.ts";
import { onePairTestInput } from "#app/domain/pair/schema.ts";
import { choosePair } from "#app/domain/pair-choice/choose-pair.server.ts";
import { choosePairInput } from "#app/domain/pair-choice/schema.ts";
import { Forbidden, Refusal } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { paths } from "#app/paths.ts";

/** An answer to a test, a choice, or the opening. */
export async function answerChoice(actor: Actor, iterationId: string, form: FormData): Promise<Response> {
  const [name, pairId = ""] = String(form.get("form")).split(":");
  const t = dictionaries[actor.language];
  if (name === "choice") {
    const input = parseForm(choosePairInput, form);
    await choosePair(actor, iterationId, input);
    const pair = (await namesOfPairs(actor, [input.pairId])).get(input.pairId);
    return redirectWithToast(`${paths.choice(actor.workspaceSlug, iterationId)}#p-${input.pairId}`, { message: t.choice.saved(pair ? pairLabel(t, pair) : "", input.chosen) });
  }
  if (name === "tests") {
    if (!can(actor.role, "pair:write")) throw new Forbidden();
    await recordPairTests(actor, { id: pairId, ...parseForm(onePairTestInput, form) });
    return redirectWithToast(`${paths.choice(actor.workspaceSlug, iterationId)}#p-${pairId}`, { message: t.pair.testsSaved });
  }
  if (name !== "open") throw new Refusal({ "": { code: "unreadable" } }, 400);
  if (!can(actor.role, "iteration:open")) throw new Forbidden();
  await openIteration(actor, iterationId);
  const { iteration } = await iterationWithVersions(actor, iterationId);
  return redirectWithToast(paths.iteration(actor.workspaceSlug, iterationId), { message: t.choice.opened(iteration.number) });
}
