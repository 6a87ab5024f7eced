import Database from "better-sqlite3";
import { cpuMs } from "./processes.mjs";
import { startProduct } from "./product.mjs";

const WARM_UP = 20;

/** Milliseconds from asking the page of search to its whole answer, one after another, for each kind of question. */
export async function measureSearch(dataDir, fileOf, { workspace, session, questions }) {
  const records = countRecords(fileOf(dataDir));
  const product = await startProduct(dataDir);
  const headers = { cookie: `session=${session}`, "accept-encoding": "gzip", "accept-language": "fr" };
  const ask = async (q) => {
    const began = performance.now();
    const answer = await fetch(`${product.address}/w/${workspace}/search?${new URLSearchParams({ q })}`, { headers });
    const html = await answer.text();
    if (answer.status !== 200) throw new Error(`Search answered ${answer.status}`);
    return { ms: performance.now() - began, found: (/<ol class="lines search-results">.*?<\/ol>/s.exec(html)?.[0].match(/<li>/g) ?? []).length };
  };
  try {
    for (let time = 0; time < WARM_UP; time += 1) await ask(questions[time % questions.length].asked[0]);
    const lines = [];
    for (const { name, asked } of questions) {
      const answers = [];
      const cpuBefore = cpuMs(product.pid);
      for (const q of asked) answers.push(await ask(q));
      lines.push({ name, ...quantiles(answers.map(({ ms }) => ms)), cpu: (cpuMs(product.pid) - cpuBefore) / asked.length, found: Math.max(...answers.map(({ found }) => found)) });
    }
    const cpu = lines.reduce((sum, one) => sum + one.cpu, 0) / lines.length;
    return { records, lines, all: { ...quantiles(lines.flatMap(({ times }) => times)), cpu } };
  } finally {
    await product.stop();
  }
}

function countRecords(file) {
  const database = new Database(file, { readonly: true });
  const count = database.prepare("SELECT count(DISTINCT subject_id) FROM search_entries").pluck().get();
  database.close();
  return count;
}

function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p99: at(0.99), times };
}

/** One line per kind of question. */
export function searchLines({ records, lines, all }) {
  const line = (name, { p50, p99, cpu }, found) => `  ${name.padEnd(44)} p50 ${p50.toFixed(1).padStart(6)} ms   p99 ${p99.toFixed(1).padStart(6)} ms   CPU ${cpu.toFixed(1).padStart(6)} ms${found === undefined ? "" : `   ${found} on the page`}`;
  return [`Search among ${records.toLocaleString("en")} records`, ...lines.map((one) => line(one.name, one, one.found)), line("all of them", all)].join("\n");
}
