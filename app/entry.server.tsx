import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./http/nonce.ts";
import { dictionaries } from "./i18n/dictionaries.server.ts";
import { provideDictionary } from "./i18n/loaded.ts";

provideDictionary("fr", dictionaries.fr);
provideDictionary("en", dictionaries.en);

// Whole pages: nothing is deferred, and waiting for all of it costs less CPU than streaming.
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          headers.set("content-type", "text/html; charset=utf-8");
          headers.set("cache-control", "private, no-cache");
          resolve(new Response(createReadableStreamFromReadable(body), { status: failed ? 500 : status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          if (!request.signal.aborted) console.error(error);
        },
      },
    );
    const timer = setTimeout(abort, 20_000);
  });
}

/** 404 and 403 are answers, not errors: only what nobody foresaw is logged. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error) && !(error instanceof Response)) console.error(error);
};
