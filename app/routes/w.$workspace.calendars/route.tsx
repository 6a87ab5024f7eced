import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { feedsOf } from "#app/domain/calendar/queries.server.ts";
import { programsOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { OnceLink } from "#app/ui/links/OnceLink.tsx";
import { calendarForms } from "./calendar-forms.server.ts";
import { FeedList } from "./FeedList.tsx";
import { MakeFeed } from "./MakeFeed.tsx";
import "#app/i18n/words/calendar.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "calendar:own");
  const [feeds, programs] = await Promise.all([feedsOf(actor), programsOf(actor)]);
  return { feeds, programs: programs.map(({ id, name }) => ({ id, name })) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "calendar:own");
  return answer(actor.language, form, () => handlerOf(calendarForms, form)({ actor, form, request: received.request }));
}

export default function CalendarsPage() {
  const { calendar: words } = useT();
  const { feeds, programs } = useLoaderData<typeof loader>();
  const made = (useActionData() as { made?: { link: string } } | undefined)?.made;
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      {made ? <OnceLink label={words.link} link={made.link} /> : null}
      <MakeFeed key={feeds.length} programs={programs} />
      <FeedList feeds={feeds} />
    </>
  );
}
