import type { OpenedResponse, Visitor } from "#app/auth/respondent.server.ts";
import { redirect } from "@remix-run/node";
import { sendingInput } from "#app/domain/response/schema.ts";
import { sendResponse } from "#app/domain/response/send-response.server.ts";
import { withdrawResponse } from "#app/domain/response/withdraw-response.server.ts";
import { admitSave } from "#app/http/flood-gate.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { goOn } from "#app/http/respondent-forms.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

interface Posted {
  opened: Extract<OpenedResponse, { state: "open" }>;
  visitor: Visitor;
  secret: string;
  form: FormData;
}

const step = ({ opened, visitor, secret, form }: Posted) => goOn(opened, visitor, secret, form);

async function send({ opened: { respondent, questionnaire, response }, visitor, secret, form }: Posted) {
  admitSave(response.id, visitor.now);
  await sendResponse(respondent, questionnaire, response.id, parseForm(sendingInput, form));
  const { thanks, kept } = dictionaries[visitor.language].response;
  return redirectWithToast(paths.response(secret), { message: response.state === "draft" ? thanks : kept });
}

/** Whoever comes back is told that it was withdrawn, and nothing else. */
async function withdraw({ opened: { respondent, questionnaire, response }, secret }: Posted) {
  await withdrawResponse(respondent, { id: response.id, programId: questionnaire.programId });
  return redirect(paths.response(secret));
}

export const ownForms: Record<string, (posted: Posted) => Promise<Response>> = { step, send, withdraw };
