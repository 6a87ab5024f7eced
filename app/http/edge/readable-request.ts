import type { RequestHandler } from "express";

const methods = new Set(["GET", "HEAD", "OPTIONS", "POST"]);

/** Refuses what no page of ours sends: another method (405), an address that cannot be decoded or holds a NUL (400). */
export const refuseUnreadable: RequestHandler = (request, response, next) => {
  if (!methods.has(request.method)) return void response.status(405).set("Allow", [...methods].join(", ")).type("text/plain").send("This method is not used here.\n");
  if (!isReadable(request.url)) return void response.status(400).type("text/plain").send("This address cannot be read.\n");
  next();
};

/** PostgreSQL takes no NUL in a text, and « %zz » stands for nothing. */
export function isReadable(url: string): boolean {
  if (/%00/.test(url)) return false;
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
