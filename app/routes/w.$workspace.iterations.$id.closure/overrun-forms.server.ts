import { z } from "zod";
import type { Actor } from "#app/domain/access/actor.ts";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { askCeilingDecision } from "#app/domain/decision/ask-decision.server.ts";
import { decideOverrun } from "#app/domain/decision/decide-overrun.server.ts";
import { choice, id, maybeText, money, personMonths, text } from "#app/domain/form/fields.ts";
import { parseForm } from "#app/http/form.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

const account = { stakeholderId: id(), unit: choice(LOSS_UNITS), money: money(), personMonths: personMonths() };
const decided = z.object({ ...account, reason: text(2_000), onBehalfOf: text(200), personName: maybeText(200) });

/** Raises the ceiling of an overrun, or says why not. */
export async function saveOverrun(actor: Actor, form: FormData, way: { iterationId: string; raise: boolean }): Promise<string> {
  const { money: euros, personMonths: months, unit, ...said } = parseForm(decided, form);
  const amount = way.raise ? (unit === "money" ? euros : months) : null;
  await decideOverrun(actor, { ...way, ...said, unit, amount, sentence: dictionaries[actor.language].closing.overrunRequest });
  return "overruns";
}

/** Asks those who decide for the raise that would cover it. */
export async function askForRaise(actor: Actor, form: FormData, iterationId: string): Promise<string> {
  const asked = parseForm(z.object(account), form);
  await askCeilingDecision(actor, { ...asked, iterationId, sentence: dictionaries[actor.language].closing.overrunRequest });
  return "overruns";
}
