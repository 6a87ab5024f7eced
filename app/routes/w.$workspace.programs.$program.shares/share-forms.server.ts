import { data } from "@remix-run/node";
import { createShare, revokeShare } from "#app/auth/share-link.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { newShareInput, shareIdInput } from "#app/domain/share/schema.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

interface Posted {
  actor: Actor;
  program: { id: string; slug: string };
  form: FormData;
  request: Request;
}

/** The link is told in the answer and never again. */
async function make({ actor, program, form, request }: Posted) {
  const { token } = await createShare(actor, program.id, parseForm(newShareInput, form));
  return data({ made: { link: absoluteLink(request, paths.share(token)) } });
}

async function revoke({ actor, program, form }: Posted) {
  await revokeShare(actor, parseForm(shareIdInput, form));
  return redirectWithToast(paths.shares(actor.workspaceSlug, program.slug), { message: dictionaries[actor.language].share.revoked });
}

export const shareForms: Record<string, (posted: Posted) => Promise<unknown>> = { make, revoke };
