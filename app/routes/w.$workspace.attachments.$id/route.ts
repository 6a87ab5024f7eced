import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { isPicture } from "#app/domain/attachment/attachment.ts";
import { fileAt } from "#app/domain/attachment/queries.server.ts";
import { fileResponse } from "#app/http/file-response.server.ts";

/** A file, for whoever may read the record it stands on: pictures are shown, the rest is kept. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:read");
  const small = new URL(received.request.url).searchParams.get("size") === "small";
  const file = await fileAt(actor, received.params.id ?? "", small ? "small" : "whole");
  return fileResponse(received.request, { ...file, shown: isPicture(file.type) });
}
