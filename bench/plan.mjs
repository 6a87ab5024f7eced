import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, startServer } from "./processes.mjs";
import { formWith } from "./read-form.mjs";
import { recordPage } from "./record-page.mjs";

/** What is asked of both servers, signed in as a browser would. */
export function requestsOf({ workspace, program, session, hypothesisId }) {
  const headers = { cookie: `session=${session}`, "accept-encoding": "gzip", "accept-language": "fr" };
  const page = (name, path) => ({ name, method: "GET", path, headers, fields: {} });
  return [
    page("programme home", `/w/${workspace}/programs/${program}`),
    page("executive page", `/w/${workspace}/programs/${program}/dashboard`),
    page("100 hypotheses", `/w/${workspace}/programs/${program}/hypotheses?size=100`),
    page("a hypothesis", `/w/${workspace}/hypotheses/${hypothesisId}`),
  ];
}

/** The form of an iteration's page that adds a hypothesis, filled and posted as the page does it without JavaScript. */
export async function creationOf(recorded, { workspace, iterationId }, { headers }) {
  const page = `/w/${workspace}/iterations/${iterationId}`;
  const html = await (await fetch(recorded.address + page, { headers })).text();
  const { path, fields } = formWith(html, "statement", "Un essai de plus, ajouté en cours de route", page);
  return {
    name: "creating a hypothesis", method: "POST", path, fields, body: new URLSearchParams(fields).toString(),
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded", origin: recorded.address },
  };
}

/** Records every request on the product, and starts the bare server that repeats them on its own copy of the data. */
export async function startBare({ recorded, requests, file, folder, session, gzipLevel }) {
  const pages = [];
  for (const request of requests) pages.push(await recordPage(recorded, request));
  const port = await freePort();
  const planFile = join(folder, "plan.json");
  writeFileSync(planFile, JSON.stringify({ port, file, session, gzipLevel, pages }));
  return startServer({ args: ["bench/bare-server.mjs", planFile], env: { NODE_ENV: "production" }, port, answers: "/healthz" });
}
