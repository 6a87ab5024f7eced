import type { RequestHandler } from "express";

/** 2 MB: the largest form or import that a person sends here. */
export const bodyLimit = 2 * 1024 * 1024;

/** Where a file is sent, and read no further than its own page allows: larger ones come to a sentence beside the field, up to here. */
const uploads = { address: /^\/w\/[^/?]+\/(brief-templates|attachments|stakeholders\/import|programs\/[^/?]+\/actions\/import)(\.data)?(\?|$)/, bytes: 64 * 1024 * 1024 };

/** The limit of an address. */
export const limitOf = (url: string, bytes: number): number => (uploads.address.test(url) ? uploads.bytes : bytes);

/** Refuses what is too large (413) or does not say how large it is (411), before a byte of it is read. */
export function limitBody(bytes: number): RequestHandler {
  return (request, response, next) => {
    const refusal = refuse(request.headers, limitOf(request.url, bytes));
    if (refusal === undefined) return next();
    response.status(refusal).set("Connection", "close").type("text/plain");
    response.send(refusal === 413 ? "This is too large.\n" : "Content-Length is required.\n");
  };
}

/** The status to refuse with, or undefined. */
export function refuse(headers: { "content-length"?: string; "transfer-encoding"?: string }, bytes: number): 411 | 413 | undefined {
  if (headers["transfer-encoding"] !== undefined) return 411;
  return Number(headers["content-length"] ?? 0) > bytes ? 413 : undefined;
}
