import autocannon from "autocannon";
import { cpuMs } from "./processes.mjs";

/**
 * Asks a server for one page over and over: for `seconds`, or `amount` times. Rates are per second of wall time, CPU is
 * what the server's process used for a request, bytes are on the wire with their headers.
 */
export async function measure(server, request, { connections, seconds, amount }) {
  const cpuBefore = cpuMs(server.pid);
  const began = performance.now();
  const done = await autocannon({
    url: server.address + request.path,
    method: request.method,
    headers: request.headers,
    body: request.body,
    connections,
    timeout: 30,
    ...(amount ? { amount } : { duration: seconds }),
  });
  const elapsed = (performance.now() - began) / 1000;
  const cpu = cpuMs(server.pid) - cpuBefore;
  const answered = done.requests.total;
  return {
    perSecond: answered / elapsed,
    p50: done.latency.p50,
    p99: done.latency.p99,
    cpuMs: cpu / answered,
    bytes: done.throughput.total / answered,
    answered,
    // A form that was accepted answers with a redirection.
    faults: done.errors + done.timeouts + done["4xx"] + done["5xx"],
  };
}

/** Product and bare server in turn, `rounds` times: what each gave, and the ratio of each round. */
export async function compare({ product, bare }, request, { rounds, ...load }) {
  const given = { product: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    given.product.push(await measure(product, request, load));
    given.bare.push(await measure(bare, request, load));
  }
  const ratios = given.product.map(({ perSecond }, round) => perSecond / given.bare[round].perSecond);
  const cpuRatios = given.product.map(({ cpuMs: cpu }, round) => given.bare[round].cpuMs / cpu);
  return {
    connections: load.connections,
    product: typical(given.product),
    bare: typical(given.bare),
    ratio: median(ratios),
    cpuRatio: median(cpuRatios),
  };
}

/** The median of each figure; faults and answers are added up. */
function typical(measures) {
  const keys = Object.keys(measures[0]);
  const summed = new Set(["answered", "faults"]);
  return Object.fromEntries(keys.map((key) => {
    const values = measures.map((one) => one[key]);
    return [key, summed.has(key) ? values.reduce((sum, value) => sum + value, 0) : median(values)];
  }));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
