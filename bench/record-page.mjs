import { setTimeout as pause } from "node:timers/promises";

/** What a request costs nothing to repeat: left to node:http, or different at each answer. */
const ownHeaders = new Set(["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"]);

/** Asks the recorded product once, and tells what the bare server has to do for the same answer. */
export async function recordPage(recorded, request) {
  await pause(100);
  recorded.take();
  const response = await fetch(recorded.address + request.path, {
    method: request.method, headers: request.headers, body: request.body, redirect: "manual",
  });
  const html = visible(await response.text());
  await pause(200);
  const headers = [...response.headers].filter(([name]) => !ownHeaders.has(name));
  return { ...request, status: response.status, headers, html, statements: recorded.take() };
}

/** The page without what only React and Remix need: scripts, and the comments that mark boundaries. */
function visible(page) {
  return page
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<link rel="modulepreload"[^>]*>/g, "")
    .replace(/<!--.*?-->/gs, "");
}
