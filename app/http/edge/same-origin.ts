import type { Request, RequestHandler } from "express";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

type Asked = { method: string; host: string | undefined; origin: string | undefined; fetchSite: string | undefined };

/**
 * Whether a request may write: it comes from a page of ours. A browser says so by `Sec-Fetch-Site` and by `Origin`;
 * both must agree when both are there, and a write that carries neither is refused.
 */
export function comesFromHere(asked: Asked, publicOrigin: string | undefined): boolean {
  if (safeMethods.has(asked.method)) return true;
  if (asked.fetchSite !== undefined && asked.fetchSite !== "same-origin" && asked.fetchSite !== "none") return false;
  if (asked.origin === undefined) return asked.fetchSite !== undefined;
  return asked.origin === publicOrigin || hostOf(asked.origin) === asked.host;
}

/** Answers 403 to every write that another site caused, before anything reads the request. */
export function refuseOtherOrigins(publicOrigin: string | undefined): RequestHandler {
  return (request, response, next) => {
    const asked = {
      method: request.method,
      host: request.get("host"),
      origin: request.get("origin"),
      fetchSite: request.get("sec-fetch-site"),
    };
    if (comesFromHere(asked, publicOrigin)) {
      if (publicOrigin !== undefined && asked.origin === publicOrigin) nameHost(request, publicOrigin);
      return next();
    }
    response.status(403).type("text/plain").send("This request comes from another site and was refused.\n");
  };
}

// Remix compares the origin with the host once more, but knows only what the last proxy called us.
function nameHost(request: Request, publicOrigin: string): void {
  request.headers.host = new URL(publicOrigin).host;
  delete request.headers["x-forwarded-host"];
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
