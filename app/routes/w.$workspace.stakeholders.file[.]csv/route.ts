import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { directoryFile } from "#app/domain/directory-file/write-file.server.ts";
import { directoryFileWords } from "#app/http/directory-file-words.server.ts";
import { csvAnswer } from "#app/http/csv-answer.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:read");
  return csvAnswer(await directoryFile(actor, "stakeholder", directoryFileWords(actor.language)), dictionaries[actor.language].directoryFile.fileName.stakeholder);
}
