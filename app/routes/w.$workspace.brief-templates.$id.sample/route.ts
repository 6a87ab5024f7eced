import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { FILE_KINDS } from "#app/domain/brief/file-format.ts";
import { templateAt } from "#app/domain/brief/templates.server.ts";
import { fileName } from "#app/exports/file-name.ts";
import { renderFile } from "#app/exports/render-file.server.ts";
import { sampleNote } from "#app/exports/sample-note.ts";

/** A sample note in this template, as a file. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief-template:write");
  const { format, file } = await templateAt(actor, received.params.id ?? "");
  const note = sampleNote(actor.language, actor.today);
  const bytes = await renderFile(note, format, { template: file });
  return new Response(Buffer.from(bytes), {
    headers: { "content-type": FILE_KINDS[format].mediaType, "content-disposition": `attachment; filename="${fileName(note, format)}"`, "cache-control": "no-store" },
  });
}
