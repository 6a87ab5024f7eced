import Database from "better-sqlite3";
import { parseArgs } from "node:util";
import { buildWhenNeeded } from "../scripts/support/serve-demo.mjs";
import { directoryAims, measureDirectory } from "./directory.mjs";
import { documentAims, documentLines, measureDocuments } from "./documents.mjs";
import { compare, measure, median } from "./measure.mjs";
import { scriptsOf } from "./page-weight.mjs";
import { creationOf, requestsOf, startBare } from "./plan.mjs";
import { memoryMb } from "./processes.mjs";
import { startProduct, startRecorded } from "./product.mjs";
import { measureQuestionnaire, questionnaireAims } from "./questionnaire.mjs";
import { measureSearch, searchLines } from "./search.mjs";
import { profileOf } from "./profile.mjs";
import { aimLines, shareLines, table } from "./report.mjs";
import { makeWorkplace } from "./workplace.mjs";

const { values: options } = parseArgs({
  options: { seconds: { type: "string", default: "5" }, rounds: { type: "string", default: "3" }, creations: { type: "string", default: "1000" } },
});
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const creations = Number(options.creations);
const GZIP_LEVEL = 6;

buildWhenNeeded();
console.log("Filling a database of 20,000 hypotheses…");
const workplace = await makeWorkplace();
try {
  await bench();
} finally {
  workplace.remove();
}

async function bench() {
  const { filled, copy, folder, fileOf } = workplace;
  const pages = requestsOf(filled);
  const [home] = pages;
  const startMs = await startUp(copy("start"));
  const dataDir = copy("product");
  const recorded = await startRecorded(copy("recorded"));
  const creation = await creationOf(recorded, filled, home);
  const bareFile = fileOf(copy("bare"));
  const bare = await startBare({ recorded, requests: [...pages, creation], file: bareFile, folder, session: filled.session, gzipLevel: GZIP_LEVEL });
  await recorded.stop();
  const product = await startProduct(dataDir);
  const servers = { product, bare };
  const measures = [...(await measurePages(servers, pages)), ...(await measureCreation(servers, creation, fileOf(dataDir)))];
  const memory = memoryMb(product.pid);
  const bareMemory = memoryMb(bare.pid);
  const [scripts, gzipped] = [await scriptsOf(product.address, home.path, home.headers, "br"), await scriptsOf(product.address, home.path, home.headers, "gzip")];
  const unread = await missingWithoutScripts(product, home);
  await Promise.all([product.stop(), bare.stop()]);
  const shares = await profileOf(copy("profiled"), home);
  const search = await searching(workplace);
  console.log("Measuring a directory of 5,000 stakeholders…");
  const directory = await measureDirectory(workplace, { seconds, rounds, gzipLevel: GZIP_LEVEL });
  console.log("Measuring the files of an edition…");
  const documents = await measureDocuments(copy("documents"), filled, home, seconds);
  console.log("Measuring answers to a questionnaire…");
  const questionnaire = await measureQuestionnaire(copy("asked"), fileOf, filled, seconds);
  print({ questionnaire, directory, documents, measures, startMs, memory, bareMemory, scripts, gzipped, unread, shares, search });
}

/** On a database of its own, five times as large. */
async function searching({ copy, widen, fileOf, filled }) {
  console.log("Measuring search among 100,000 records…");
  const dataDir = copy("searched");
  const questions = await widen(dataDir);
  return measureSearch(dataDir, fileOf, { ...filled, questions });
}

/** Milliseconds from the start of the process to its first answer, of a built tree and a migrated database. */
async function startUp(dataDir) {
  const times = [];
  for (let time = 0; time < 5; time += 1) {
    const product = await startProduct(dataDir);
    times.push(product.startMs);
    await product.stop();
  }
  return median(times);
}

async function measurePages(servers, pages) {
  const measures = [];
  for (const page of pages) {
    console.log(`Measuring ${page.name}…`);
    for (const server of Object.values(servers)) await measure(server, page, { connections: 10, seconds: 4 });
    for (const connections of [1, 10]) {
      measures.push({ name: page.name, compared: await compare(servers, page, { connections, seconds, rounds }) });
    }
  }
  return measures;
}

async function measureCreation(servers, creation, file) {
  console.log(`Measuring ${creation.name}…`);
  const toProduct = { ...creation, headers: { ...creation.headers, origin: servers.product.address } };
  for (const server of Object.values(servers)) await measure(server, toProduct, { connections: 10, amount: 200 });
  const measures = [];
  for (const connections of [1, 10, 50]) {
    const before = countHypotheses(file);
    const compared = await compare(servers, toProduct, { connections, amount: creations, rounds: 1 });
    const lost = compared.product.answered - (countHypotheses(file) - before);
    measures.push({ name: creation.name, creates: true, lost, compared });
  }
  return measures;
}

function countHypotheses(file) {
  const database = new Database(file, { readonly: true });
  const count = database.prepare("SELECT count(*) FROM hypotheses").pluck().get();
  database.close();
  return count;
}

/** What a reader without JavaScript would not find on the programme home: its title, or one of the 63 patches. */
async function missingWithoutScripts(product, home) {
  const html = await (await fetch(product.address + home.path, { headers: home.headers })).text();
  const read = html.replace(/<script\b[^>]*>.*?<\/script>/gs, "");
  const patches = new Set(read.match(/\/pairs\/[0-9a-f-]{36}/g)).size;
  return [...(read.includes("<h1") ? [] : ["its title"]), ...(patches === 63 ? [] : [`${63 - patches} patches`])];
}

function print({ questionnaire, directory, documents, measures, startMs, memory, bareMemory, scripts, gzipped, unread, shares, search }) {
  const atTen = (wanted) => measures.find(({ name, compared }) => name === wanted && compared.connections === 10).compared;
  const [homeRatio, executive] = [atTen("programme home").ratio, atTen("executive page")];
  const executiveSpread = executive.product.p99 / executive.product.p50;
  const created = measures.filter(({ creates }) => creates);
  const faults = created.reduce((sum, { lost, compared }) => sum + lost + compared.product.faults, 0);
  const kilobytes = scripts.bytes / 1024;
  console.log(`\n${table([...measures, ...directory])}\n`);
  console.log(`Memory after load: ${memory.toFixed(0)} MB (bare: ${bareMemory.toFixed(0)} MB)\n`);
  console.log(`${searchLines(search)}\n`);
  console.log(`${documentLines(documents)}\n`);
  console.log("Aims");
  console.log(aimLines([
    { what: "programme home at least 0.40 of the bare server, 10 connections", found: homeRatio.toFixed(2), met: homeRatio >= 0.4 },
    { what: "executive page at least 0.40 of the bare server, 10 connections", found: executive.ratio.toFixed(2), met: executive.ratio >= 0.4 },
    { what: "executive page p99 at most 2.5 times p50, 10 connections", found: executiveSpread.toFixed(1), met: executiveSpread <= 2.5 },
    { what: "creating without one error at 1, 10 and 50 connections", found: `${faults} faults`, met: faults === 0 },
    { what: "memory after load at most 150 MB", found: `${memory.toFixed(0)} MB`, met: memory <= 150 },
    { what: "search at most 50 ms p50 among 100,000 records", found: `${search.all.p50.toFixed(1)} ms`, met: search.all.p50 <= 50 },
    ...directoryAims(directory),
    ...documentAims(documents),
    ...questionnaireAims(questionnaire),
    { what: "up in at most 0.7 s", found: `${(startMs / 1000).toFixed(2)} s`, met: startMs <= 700 },
    { what: "JavaScript of the programme home at most 120 KB compressed", found: `${kilobytes.toFixed(0)} KB by brotli, ${(gzipped.bytes / 1024).toFixed(0)} by gzip, ${scripts.files} files`, met: kilobytes <= 120 },
    { what: "programme home readable without JavaScript", found: unread.length === 0 ? "yes" : `without ${unread.join(", ")}`, met: unread.length === 0 },
  ]));
  console.log(`\nWhere the CPU of the programme home goes\n${shareLines(shares)}`);
}
