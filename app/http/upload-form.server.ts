import { Refusal } from "#app/domain/refusal/refusal.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { TEMPLATE_LIMIT } from "#app/platform/office/unfit-file.ts";

/** What a form takes besides its file: names of fields, boundaries. */
const AROUND = 64 * 1024;

/** The fields of a form with a file, read no further than the largest file goes: one that is larger is refused beside its field. */
export async function uploadForm(request: Request, limit = TEMPLATE_LIMIT + AROUND, code: TooLarge = "templateTooLarge"): Promise<FormData> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(code);
  const counted = countedTo(request, limit);
  const form = await postedForm(counted.request).catch((error: unknown) => {
    throw counted.passed() ? tooLarge(code) : error;
  });
  return form;
}

type TooLarge = "templateTooLarge" | "attachmentTooLarge" | "attachmentsTooLarge" | "boardTooLarge" | "fileTooLarge" | "reportTooLarge";
const tooLarge = (code: TooLarge) => new Refusal({ file: { code } }, 422);

/** The same request, whose body ends in an error where it passes the limit. */
function countedTo(request: Request, limit: number): { request: Request; passed: () => boolean } {
  if (request.body === null) return { request, passed: () => false };
  let read = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > limit) controller.error(new Error("The body passes its limit."));
      else controller.enqueue(chunk);
    },
  });
  const body = request.body.pipeThrough(counting);
  return { request: new Request(request.url, { method: request.method, headers: request.headers, body, duplex: "half" }), passed: () => read > limit };
}
