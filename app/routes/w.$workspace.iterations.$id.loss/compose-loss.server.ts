import { firstStepsOf } from "#app/domain/affordable-loss/first-step-queries.server.ts";
import { formOptions } from "#app/domain/affordable-loss/form-options.server.ts";
import { lossByActor, movementsOf } from "#app/domain/affordable-loss/queries.server.ts";
import { ownAbility } from "#app/domain/affordable-loss/set-ability.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { overrunsOf } from "#app/domain/decision/overruns.server.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { shellOf } from "#app/domain/program/queries.server.ts";

/** What the page of an iteration's losses shows: everything to those inside, their own side to an outsider. */
export async function composeLoss(actor: Actor, id: string) {
  const { iteration, program } = await iterationWithVersions(actor, id);
  const inside = can(actor.role, "loss:read");
  const [shell, loss, steps, movements, ability, options] = await Promise.all([
    shellOf(actor, program), lossByActor(actor, id), firstStepsOf(actor, id), movementsOf(actor, id), ownAbility(actor, id), formOptions(actor, iteration),
  ]);
  const live = iteration.state !== "closed";
  const { worstCase, imageLoss, legalLoss, knowHowLoss, opportunityLoss, number, state, revision } = iteration;
  return {
    shell: inside ? shell : { ...shell, iteration: null, toSort: 0 },
    workspace: actor.workspaceSlug, today: actor.today, currency: program.currency, inside, side: actor.stakeholderId,
    iteration: { id, number, state, revision },
    words: inside ? { worstCase, imageLoss, legalLoss, knowHowLoss, opportunityLoss } : null,
    loss, steps, movements, options,
    overruns: inside ? await overrunsOf(actor, id) : [],
    ability: live && can(actor.role, "ability:write-own") ? ability : null,
    may: {
      write: live && can(actor.role, "loss:write"),
      answer: live && (can(actor.role, "acceptance:record") || can(actor.role, "first-step:answer-own")),
      amend: !live && can(actor.role, "iteration:amend"),
      ask: state === "running" && can(actor.role, "decision:request"),
    },
  };
}
export type LossPage = Awaited<ReturnType<typeof composeLoss>>;
