import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { figuresFor } from "#app/domain/brief/read-section.server.ts";
import { sectionKeyOf } from "#app/domain/brief/section-record.server.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

/** Live figures to put into a section, as they are today: the editor asks for them once it runs. */
export async function loader(received: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  return Response.json(await figuresFor(actor, program, sectionKeyOf(received.params.key), briefWords(dictionaries[actor.language], actor.language)));
}
