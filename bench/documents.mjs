import { setTimeout as wait } from "node:timers/promises";
import { measure } from "./measure.mjs";
import { memoryMb } from "./processes.mjs";
import { startProduct } from "./product.mjs";

const FILLED = ["decision", "summary", "context", "learned", "benefits", "risks", "opening", "loss", "stakeholders", "process", "objections"];
const FORMATS = ["pdf", "docx", "pptx"];
const WARM_UP = 4;
const ASKED = 12;
const AT_ONCE = 4;

/** A note filled from the records and frozen once: how long each file takes, and what pages feel while four are being made. */
export async function measureDocuments(dataDir, { workspace, program, session }, home, seconds) {
  const product = await startProduct(dataDir);
  const brief = `${product.address}/w/${workspace}/programs/${program}/brief`;
  const headers = { cookie: `session=${session}`, origin: product.address, "accept-language": "fr" };
  try {
    await writeAndIssue(brief, headers);
    const file = (format) => askFor(`${brief}/editions/1/${format}`, headers);
    const files = [];
    for (const format of FORMATS) files.push(await timesOf(format, () => file(format)));
    const before = memoryMb(product.pid);
    const idle = await measure(product, home, { connections: 1, seconds });
    const busy = await whileExporting(file, () => measure(product, home, { connections: 1, seconds }));
    const during = memoryMb(product.pid);
    await wait(10_000);
    return { files, idle, busy, memory: { before, during, after: memoryMb(product.pid) } };
  } finally {
    await product.stop();
  }
}

async function writeAndIssue(brief, headers) {
  for (const key of FILLED) await post(`${brief}/sections/${key}`, headers, { form: "fill" });
  await post(`${brief}/preview`, headers, { form: "issue", audience: "comex", after: "0" });
}

async function post(url, headers, fields) {
  const answer = await fetch(url, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
  if (answer.status !== 302) throw new Error(`${url} answered ${answer.status}`);
}

async function askFor(url, headers) {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  const { byteLength } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { ms: performance.now() - began, bytes: byteLength };
}

async function timesOf(format, ask) {
  for (let time = 0; time < WARM_UP; time += 1) await ask();
  const answers = [];
  for (let time = 0; time < ASKED; time += 1) answers.push(await ask());
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return { format, p50: times[Math.floor(times.length / 2)], worst: times.at(-1), bytes: answers[0].bytes };
}

/** What `task` gives while as many people export at once, each again as soon as their file has come. */
async function whileExporting(file, task) {
  let going = true;
  const person = async (at) => {
    for (let turn = at; going; turn += 1) await file(FORMATS[turn % FORMATS.length]);
  };
  const people = Array.from({ length: AT_ONCE }, (_, at) => person(at));
  const found = await task();
  going = false;
  await Promise.all(people);
  return found;
}

export function documentLines({ files, idle, busy, memory }) {
  const line = ({ format, p50, worst, bytes }) => `  ${format.padEnd(6)} p50 ${p50.toFixed(0).padStart(5)} ms   worst ${worst.toFixed(0).padStart(5)} ms   ${(bytes / 1024).toFixed(0).padStart(4)} KB`;
  return [
    "The files of an edition, from asking to the whole file",
    ...files.map(line),
    `  programme home, one reader: p99 ${idle.p99} ms idle, ${busy.p99} ms while ${AT_ONCE} export`,
    `  memory: ${memory.before.toFixed(0)} MB before, ${memory.during.toFixed(0)} while exporting, ${memory.after.toFixed(0)} ten seconds after`,
  ].join("\n");
}

const LIMITS = { pdf: 400, docx: 200, pptx: 300 };

export function documentAims({ files, idle, busy }) {
  const ratio = busy.p99 / idle.p99;
  return [
    ...files.map(({ format, p50 }) => ({ what: `${format} of a note at most ${LIMITS[format]} ms`, found: `${p50.toFixed(0)} ms`, met: p50 <= LIMITS[format] })),
    { what: `p99 of the programme home under 3 times idle while ${AT_ONCE} export`, found: ratio.toFixed(1), met: ratio < 3 },
  ];
}
