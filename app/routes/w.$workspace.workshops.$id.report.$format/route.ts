import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { FILE_KINDS, isFileFormat } from "#app/domain/brief/file-format.ts";
import { slugOf } from "#app/domain/form/slug.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { composeReport } from "#app/domain/workshop-report/compose-report.ts";
import { reportFacts } from "#app/domain/workshop-report/facts.server.ts";
import { renderFile } from "#app/exports/render-file.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { reportWords } from "#app/i18n/report-words.ts";

const UNKEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

/** The report as a file to keep or to send: Word, Markdown, MediaWiki. */
export async function loader(received: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireMember(received, "program:read");
  const { id = "", format } = received.params;
  if (!isFileFormat(format) || format === "pptx") throw new NotFound();
  const t = dictionaries[actor.language];
  const said = reportWords(t, actor.language);
  const facts = await reportFacts(actor, id, (pair) => pairLabel(t, pair));
  const bytes = await renderFile(composeReport(facts, said, actor.today), format);
  const name = `${[said.words.file, slugOf(facts.title), facts.on].filter(Boolean).join("-")}.${FILE_KINDS[format].ending}`;
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ...UNKEPT, "content-type": FILE_KINDS[format].mediaType, "content-disposition": `attachment; filename="${name}"` } });
}
