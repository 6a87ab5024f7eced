import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openQuestionnaire } from "#app/auth/respondent.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { rememberLanguage } from "#app/http/preferences.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { beginResponse, openOrWait, visitorOf } from "#app/http/respondent-forms.server.ts";
import { isLanguage } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { NothingHere } from "#app/ui/questionnaire/RespondentShell.tsx";
import { AskPage } from "./AskPage.tsx";
import { askedPage } from "./asked-page.server.ts";

/** Public: whoever has the address of an open questionnaire answers it. */
export const access = "public";

const unkept = { "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" };

export async function loader(received: LoaderFunctionArgs) {
  const url = new URL(received.request.url);
  const language = url.searchParams.get("language");
  const token = received.params.token ?? "";
  // A printed address may name its language: it is kept, as a choice made on the page would be.
  if (isLanguage(language)) return redirect(paths.questionnaireForm(token), { headers: { "set-cookie": await rememberLanguage(language) } });
  const opened = await openQuestionnaire(token, await visitorOf(received));
  if (opened.state !== "open") return data({ state: opened.state }, { status: 429, headers: unkept });
  const page = await askedPage(opened, url.searchParams.get("step"));
  return data(page, { status: page.closed ? 410 : 200, headers: unkept });
}

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  const visitor = await visitorOf(received);
  const opened = await openOrWait(openQuestionnaire(received.params.token ?? "", visitor));
  return answer(visitor.language, form, () => beginResponse(opened, visitor, form));
}

export const headers: HeadersFunction = () => unkept;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.state === "open" ? `${page.title} · ` : ""}Courtepointe` },
  { name: "robots", content: "noindex, nofollow" },
];

export default function Questionnaire() {
  const page = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "step");
  return page.state === "open" ? <AskPage page={page} refused={refused} /> : <NothingHere state={page.state} />;
}
