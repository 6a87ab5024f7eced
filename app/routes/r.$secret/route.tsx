import { data, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openResponse } from "#app/auth/respondent.server.ts";
import { ownResponse } from "#app/domain/response/own-response.server.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { openOrWait, visitorOf } from "#app/http/respondent-forms.server.ts";
import { paths } from "#app/paths.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { NothingHere } from "#app/ui/questionnaire/RespondentShell.tsx";
import { OwnPage } from "./OwnPage.tsx";
import { ownForms } from "./own-forms.server.ts";
import { stepShown } from "./step-shown.ts";

/** Public: whoever holds the private link of an answer reads, changes and withdraws it. */
export const access = "public";

const unkept = { "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" };
const STATUS = { withdrawn: 410, "too-many": 429 } as const;

export async function loader(received: LoaderFunctionArgs) {
  const secret = received.params.secret ?? "";
  const opened = await openResponse(secret, await visitorOf(received));
  if (opened.state !== "open") return data({ state: opened.state }, { status: STATUS[opened.state], headers: unkept });
  const page = await ownResponse(opened, stepShown(new URL(received.request.url).searchParams.get("step")));
  return data({ ...page, secret, link: absoluteLink(received.request, paths.response(secret)) }, { headers: unkept });
}
export type OwnData = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { state: "open" }>;

export async function action(received: ActionFunctionArgs) {
  const form = await postedForm(received.request);
  const visitor = await visitorOf(received);
  const secret = received.params.secret ?? "";
  const opened = await openOrWait(openResponse(secret, visitor));
  return answer(visitor.language, form, () => handlerOf(ownForms, form)({ opened, visitor, secret, form }));
}

export const headers: HeadersFunction = () => unkept;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.state === "open" ? `${page.title} · ` : ""}Courtepointe` },
  { name: "robots", content: "noindex, nofollow" },
];

export default function OwnResponse() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData();
  return page.state === "open" ? <OwnPage page={page} answered={answered} /> : <NothingHere state={page.state} />;
}
