import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** For the scripts of this page; entry.server and root put it on every script they write. */
    nonce: string;
    /** The address of the person's machine, as far as the trusted proxies tell. */
    clientAddress: string;
  }
}

export function loadContext(request: Request, response: Response): AppLoadContext {
  return { nonce: String(response.locals["nonce"]), clientAddress: request.ip ?? "" };
}
