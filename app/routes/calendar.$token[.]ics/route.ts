import type { LoaderFunctionArgs } from "@remix-run/node";
import { openFeed } from "#app/auth/calendar-feed.server.ts";
import { datesOf } from "#app/domain/calendar/dates.server.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { calendarText } from "#app/http/calendar-response.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pathOfSubject } from "#app/paths-of-subject.ts";

/** Public: calendars hold the address and no session. It tells dates and titles of its member's programmes, and is taken back on the member's page. */
export const access = "public";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const feed = await openFeed({ token: params.token ?? "", network: context.clientAddress, now: new Date() });
  if (feed === null) return new Response("Too many requests.\n", { status: 429 });
  const { actor, programId } = feed;
  const words = dictionaries[actor.language].calendar;
  const name = programId ? (await programById(actor, programId)).name : words.own(actor.name);
  const entries = (await datesOf(actor, programId)).map(({ kind, id, on, title, about, program, writtenAt }) => ({
    kind, id, on, writtenAt, summary: words.kinds[kind](title), description: [about, program.name].filter(Boolean).join("\n"),
    url: absoluteLink(request, pathOfSubject(actor.workspaceSlug, { kind: kind === "decision" ? "decision-request" : kind, id, programSlug: program.slug }) ?? ""),
  }));
  return new Response(calendarText(name, entries), {
    headers: { "content-type": "text/calendar; charset=utf-8", "content-disposition": 'inline; filename="courtepointe.ics"', "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" },
  });
}
