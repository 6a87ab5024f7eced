import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { editionDocument, editionNumber } from "#app/domain/brief/editions.server.ts";
import { templateBytes } from "#app/domain/brief/templates.server.ts";
import { isFileFormat } from "#app/domain/brief/file-format.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { isLanguage } from "#app/i18n/language.ts";
import { fileAnswer } from "./file-answer.server.ts";

/** The file of an edition. Its format is in the address; the language is the reader's, or `?language=`; the team's template is used, unless `?template=none`. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const { number, format, program: slug } = received.params;
  if (!isFileFormat(format)) throw new NotFound();
  const query = new URL(received.request.url).searchParams;
  const asked = query.get("language");
  const language = isLanguage(asked) ? asked : actor.language;
  const program = await programAt(actor, slug);
  const document = await editionDocument(actor, program, editionNumber(number), briefWords(dictionaries[language], language));
  const own = (format === "pptx" || format === "docx") && query.get("template") !== "none";
  return fileAnswer(document, format, actor.language, own ? await templateBytes(actor, format) : null);
}
