const columns = ["", "conn.", "req/s", "p50 ms", "p99 ms", "CPU ms", "KB sent", "faults", "ratio", "CPU ratio"];

/** One line per measure, product above bare; the ratio is product ÷ bare: of requests per second, and of CPU per request. */
export function table(measures) {
  const rows = measures.flatMap(({ name, compared }) => [
    [name, compared.connections, ...figures(compared.product), compared.ratio.toFixed(2), compared.cpuRatio.toFixed(2)],
    ["  bare", compared.connections, ...figures(compared.bare), "", ""],
  ]);
  const widths = columns.map((heading, index) => Math.max(heading.length, ...rows.map((row) => String(row[index]).length)));
  const line = (cells) => cells.map((cell, index) => (index === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[index]))).join("  ");
  return [line(columns), ...rows.map(line)].join("\n");
}

function figures({ perSecond, p50, p99, cpuMs, bytes, faults }) {
  return [perSecond.toFixed(0), p50, p99, cpuMs.toFixed(2), (bytes / 1024).toFixed(1), faults];
}

/** Each aim with what was found; one that is missed says so. */
export function aimLines(aims) {
  return aims.map(({ what, found, met }) => `  ${met ? "met   " : "MISSED"}  ${what}: ${found}`).join("\n");
}

export function shareLines(shares) {
  return shares.slice(0, 12).map(({ owner, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${owner}`).join("\n");
}
