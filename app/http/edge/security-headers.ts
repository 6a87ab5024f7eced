import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";

const fixed = {
  "X-Content-Type-Options": "nosniff",
  // "no-referrer" would make browsers send `Origin: null` with our own forms, which the origin check refuses.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Who holds the address of a shared page reads it: no site is told it, no search engine keeps it. The page holds no form. */
const discreet = { "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow" };
const isShared = (path: string) => path.startsWith("/share/");

const oneYear = "max-age=31536000; includeSubDomains";

/** Sets the headers of every answer, and `res.locals.nonce` for the scripts of this one page. */
export function securityHeaders(options: { https: boolean; development: boolean }): RequestHandler {
  const policy = options.development ? developmentPolicy : strictPolicy;
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals["nonce"] = nonce;
    response.set(isShared(request.path) ? { ...fixed, ...discreet } : fixed);
    response.setHeader("Content-Security-Policy", policy(nonce));
    if (options.https) response.setHeader("Strict-Transport-Security", oneYear);
    next();
  };
}

export function strictPolicy(nonce: string): string {
  return `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; ${everywhere}; connect-src 'self'`;
}

// The development server injects styles and talks over a web socket; nothing else differs.
function developmentPolicy(nonce: string): string {
  return `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; ${everywhere}; connect-src 'self' ws:`;
}

const everywhere =
  "img-src 'self' data:; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
