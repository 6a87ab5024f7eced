import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { FILE_KINDS, type FileFormat } from "#app/domain/brief/file-format.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { fileName } from "#app/exports/file-name.ts";
import { CannotRender, renderFile } from "#app/exports/render-file.server.ts";
import { sentenceOf } from "#app/http/answer.server.ts";
import type { Language } from "#app/i18n/language.ts";
import { report } from "#app/platform/logger.ts";

const SAID: Record<CannotRender["reason"], { code: RefusalCode; status: number }> = {
  busy: { code: "fileBusy", status: 503 }, "too-long": { code: "fileTooLong", status: 503 }, ended: { code: "fileFailed", status: 500 }, failed: { code: "fileFailed", status: 500 },
};

/** The file to keep, or a sentence that says why there is none; neither is kept by what stands between. */
export async function fileAnswer(document: BriefDocument, format: FileFormat, language: Language, template: Uint8Array | null): Promise<Response> {
  try {
    const bytes = await renderFile(document, format, template === null ? {} : { template });
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ...KEPT_BY_NOBODY, "content-type": FILE_KINDS[format].mediaType, "content-length": String(bytes.byteLength), "content-disposition": attachment(fileName(document, format)) } });
  } catch (error) {
    if (!(error instanceof CannotRender)) throw error;
    const { code, status } = SAID[error.reason];
    if (status === 500) report(error);
    return new Response(sentenceOf({ code }, language), { status, headers: { ...KEPT_BY_NOBODY, "content-type": "text/plain; charset=utf-8", ...(status === 503 && { "retry-after": "60" }) } });
  }
}

const KEPT_BY_NOBODY = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

/** Names are plain already; written twice for programs that read either form (RFC 5987). */
const attachment = (name: string): string => `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`;
