import { data } from "@remix-run/node";
import { createFeed, revokeFeed } from "#app/auth/calendar-feed.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { feedIdInput, newFeedInput } from "#app/domain/calendar/schema.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

interface Posted {
  actor: Actor;
  form: FormData;
  request: Request;
}

/** The address is told in the answer and never again. */
async function make({ actor, form, request }: Posted) {
  const { token } = await createFeed(actor, parseForm(newFeedInput, form));
  return data({ made: { link: absoluteLink(request, paths.calendarFeed(token)) } });
}

async function revoke({ actor, form }: Posted) {
  await revokeFeed(actor, parseForm(feedIdInput, form));
  return redirectWithToast(paths.calendars(actor.workspaceSlug), { message: dictionaries[actor.language].calendar.revoked });
}

export const calendarForms: Record<string, (posted: Posted) => Promise<unknown>> = { make, revoke };
