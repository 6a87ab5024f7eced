import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzip } from "node:zlib";
import Database from "better-sqlite3";
import { assemble, templateOf } from "./page-template.mjs";
import { NotSignedIn, replayOf } from "./replay.mjs";

/**
 * What a page costs without a framework: node:http, better-sqlite3 and text. For each page of the plan it checks the
 * session, runs the statements that the product runs, puts the rows into the page and compresses it.
 */
const plan = JSON.parse(readFileSync(process.argv[2], "utf8"));
const writer = open(8_000);
writer.pragma("journal_mode = WAL");
writer.pragma("synchronous = FULL");
writer.pragma("foreign_keys = ON");
const reader = open(16_000);
reader.pragma("query_only = ON");

const hashOf = (text) => createHash("sha256").update(text).digest("hex");
const pages = new Map(plan.pages.map((page) => [`${page.method} ${page.path}`, prepared(page)]));

createServer((request, response) => {
  if (request.url === "/healthz") return response.end();
  const page = pages.get(`${request.method} ${request.url}`);
  if (page === undefined) return response.writeHead(404).end();
  const answer = request.method === "GET" ? show : receive;
  try {
    answer(page, request, response);
  } catch (error) {
    if (!(error instanceof NotSignedIn)) throw error;
    response.writeHead(302, { location: "/login" }).end();
  }
}).listen(plan.port);

function open(cache) {
  const database = new Database(plan.file);
  database.pragma("busy_timeout = 5000");
  database.pragma(`cache_size = -${cache}`);
  return database;
}

function prepared(page) {
  const { first, play } = replayOf(page, { reader, writer, sessionHash: hashOf(plan.session) });
  const template = templateOf(page.html, first);
  if (assemble(template, first) !== page.html) throw new Error(`${page.path}: the page made of the rows is not the product's`);
  return { ...page, play, template, headers: Object.fromEntries(page.headers) };
}

function sessionOf(request) {
  const cookie = /(?:^|; )session=([^;]+)/.exec(request.headers.cookie ?? "");
  return hashOf(cookie?.[1] ?? "");
}

function show(page, request, response) {
  const results = page.play({ sessionHash: sessionOf(request), fields: {} });
  gzip(assemble(page.template, results), { level: plan.gzipLevel }, (error, body) => {
    if (error) throw error;
    response.writeHead(page.status, { ...page.headers, "content-encoding": "gzip", "content-length": body.length }).end(body);
  });
}

function receive(page, request, response) {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    page.play({ sessionHash: sessionOf(request), fields: Object.fromEntries(new URLSearchParams(body)) });
    response.writeHead(page.status, page.headers).end();
  });
}
