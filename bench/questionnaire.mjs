import Database from "better-sqlite3";
import { randomBytes } from "node:crypto";
import { startProduct } from "./product.mjs";

const AIM = 200;

/** The team prepares and opens one through its pages; gives its address and the name of a text field of its first step. */
async function openOne(address, { workspace, program, session }) {
  const headers = { cookie: `session=${session}`, origin: address, "accept-language": "fr" };
  const post = (path, fields) => fetch(address + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", headers });
  const page = (await post(`/w/${workspace}/programs/${program}/questionnaires`, { form: "create" })).headers.get("location");
  if (!page) throw new Error("The questionnaire was not made");
  await post(page, { form: "state", state: "open" });
  const path = /\/q\/[\w-]{27}/.exec(await (await fetch(address + page, { headers })).text())?.[0];
  const html = await (await fetch(address + path)).text();
  const field = /<textarea[^>]*name="(q\.[^"]+)"/.exec(html)?.[1];
  if (!path || !field) throw new Error("The questionnaire does not answer");
  return { path, field };
}

/** The product on a database of its own, behind a proxy that tells where each request came from. */
export async function measureQuestionnaire(dataDir, fileOf, filled, seconds) {
  const product = await startProduct(dataDir, { env: { TRUST_PROXY: "1" } });
  try {
    return await postMany({ address: product.address, file: fileOf(dataDir), ...(await openOne(product.address, filled)), seconds });
  } finally {
    await product.stop();
  }
}

/** Posts of a first step by so many people a second, each from an address of their own, as a proxy tells them. Counts errors, and what is in the database against what was answered. */
async function postMany({ address, file, path, field, seconds, perSecond = AIM }) {
  const before = countResponses(file);
  const answers = [];
  const began = performance.now();
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const wait = began + (n * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    answers.push(postOne(address + path, address, field, n));
  }
  const done = await Promise.all(answers);
  const elapsed = (performance.now() - began) / 1000;
  const times = done.map(({ ms }) => ms).sort((a, b) => a - b);
  const taken = done.filter(({ status }) => status === 302).length;
  return { rate: done.length / elapsed, errors: done.length - taken, lost: taken - (countResponses(file) - before), p50: times[Math.floor(times.length / 2)], p99: times[Math.floor(times.length * 0.99)] };
}

async function postOne(url, address, field, n) {
  const began = performance.now();
  const body = new URLSearchParams({ form: "step", step: "1", go: "on", secret: randomBytes(20).toString("base64url"), [field]: `Réponse ${n}` });
  const from = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  const answer = await fetch(url, { method: "POST", body, redirect: "manual", headers: { origin: address, "x-forwarded-for": from } });
  await answer.arrayBuffer();
  return { status: answer.status, ms: performance.now() - began };
}

function countResponses(file) {
  const database = new Database(file, { readonly: true });
  const count = database.prepare("SELECT count(*) FROM responses").pluck().get();
  database.close();
  return count;
}

export const questionnaireAims = ({ rate, errors, lost, p50, p99 }) => [
  { what: `${AIM} questionnaire posts a second without an error, synchronous=FULL`, found: `${rate.toFixed(0)} a second, ${errors} errors, ${lost} lost, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`, met: errors === 0 && lost === 0 && rate >= AIM * 0.95 },
];
