import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleDataRequestFunction, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./http/nonce.ts";
import { dictionaries } from "./i18n/dictionaries.server.ts";
import { provideDictionary } from "./i18n/loaded.ts";

provideDictionary("fr", dictionaries.fr);
provideDictionary("en", dictionaries.en);

// Whole pages, in one piece: nothing is deferred, and each piece of a stream would be compressed and flushed on its own.
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
          headers.set("content-type", "text/html; charset=utf-8");
          headers.set("cache-control", "private, no-cache");
          pipe(collector((page) => resolve(new Response(page, { status: failed ? 500 : status, headers }))));
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

function collector(whole: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Buffer, _encoding, written) {
      chunks.push(chunk);
      written();
    },
    final(done) {
      whole(Buffer.concat(chunks));
      done();
    },
  });
}

/** What pages fetch as data is as private as the pages. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-cache");
  return response;
};

/** 404 and 403 are answers, not errors: only what nobody foresaw is logged. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error) && !(error instanceof Response)) console.error(error);
};
