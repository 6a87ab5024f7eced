import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { answerOf } from "../support/run.mjs";
import { canInstall, install } from "./debian.mjs";

const oldest = 15;
const debians = "/usr/lib/postgresql";

/** The folder of a PostgreSQL server's programs, installed when that is possible; undefined when there is none. */
export function providePostgres() {
  return binaries() ?? (canInstall() && install("postgresql") ? binaries() : undefined);
}

/** Starts a server on new, empty data that outlive nothing: `stop` ends it and removes them. */
export async function startThrowAwayCluster(bin) {
  const folder = mkdtempSync(join(tmpdir(), "courtepointe-pg-"));
  const user = unprivilegedUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const call = (program, ...args) => pg(join(bin, program), args, { ...user, cwd: folder });
  call("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync");
  call("pg_ctl", "start", "-w", "-D", data, "-l", join(folder, "log"), "-o", serverOptions(folder, port));
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    createDatabase: (name) => call("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "postgres", name),
    stop() {
      spawnSync(join(bin, "pg_ctl"), ["stop", "-m", "immediate", "-D", data], { ...user, cwd: folder, stdio: "ignore" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverOptions(folder, port) {
  // Nothing here must survive a crash, so nothing waits for the disk.
  const unsafe = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";
  return `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200 ${unsafe}`;
}

function pg(program, args, options) {
  // Written to no pipe: pg_ctl's server would inherit it and keep it open for ever.
  const done = spawnSync(program, args, { ...options, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) throw new Error(`${program} failed${done.error ? `: ${done.error.message}` : ""}`);
}

/** PostgreSQL refuses to run as root: then it runs as Debian's `postgres`, or as nobody. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function binaries() {
  const onPath = answerOf("sh", ["-c", 'readlink -f "$(command -v pg_ctl)"']);
  const versions = existsSync(debians) ? readdirSync(debians).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [onPath && dirname(onPath), ...versions.map((version) => join(debians, version, "bin"))];
  return folders.find((folder) => folder && existsSync(join(folder, "initdb")) && versionOf(folder) >= oldest);
}

function versionOf(folder) {
  return Number(answerOf(join(folder, "postgres"), ["--version"])?.match(/(\d+)/)?.[1] ?? 0);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
