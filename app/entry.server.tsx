import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleDataRequestFunction, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { scriptsOnTouch } from "./http/edge/scripts-on-touch.ts";
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
          if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache");
          const whole = (page: Buffer<ArrayBuffer>) => (isOnlyRead(remixContext) ? scriptsOnTouch(page.toString(), nonce) : page);
          pipe(collector((page) => resolve(new Response(whole(page), { status: failed ? 500 : status, headers }))));
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

/** A route says with its handle that its page is only read. */
function isOnlyRead({ staticHandlerContext: { matches }, routeModules }: EntryContext): boolean {
  const leaf = matches.at(-1);
  const handle = leaf && (routeModules[leaf.route.id]?.handle as { scriptsOnTouch?: boolean } | undefined);
  return handle?.scriptsOnTouch === true;
}

function collector(whole: (page: Buffer<ArrayBuffer>) => void): Writable {
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
