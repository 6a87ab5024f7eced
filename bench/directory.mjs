import Database from "better-sqlite3";
import { randomUUID } from "node:crypto";
import { compare, measure } from "./measure.mjs";
import { startBare } from "./plan.mjs";
import { startProduct, startRecorded } from "./product.mjs";

const STAKEHOLDERS = 5_000;
const AIM = 0.3;
const LOAD = { connections: 10 };

/** The first page of a directory of 5,000 stakeholders, and a search in it, beside the bare server. */
export async function measureDirectory({ copy, fileOf, folder, filled }, { seconds, rounds, gzipLevel }) {
  const copies = ["directory-recorded", "directory-bare", "directory-product"].map((name) => copy(name));
  for (const dataDir of copies) fillDirectory(fileOf(dataDir), filled.workspace);
  const [recordedDir, bareDir, productDir] = copies;
  const pages = pagesOf(filled);
  const recorded = await startRecorded(recordedDir);
  const bare = await startBare({ recorded, requests: pages, file: fileOf(bareDir), folder, session: filled.session, gzipLevel });
  await recorded.stop();
  const product = await startProduct(productDir);
  const servers = { product, bare };
  const measures = [];
  for (const page of pages) {
    for (const server of Object.values(servers)) await measure(server, page, { ...LOAD, seconds: 2 });
    measures.push({ name: page.name, compared: await compare(servers, page, { ...LOAD, seconds, rounds }) });
  }
  await Promise.all([product.stop(), bare.stop()]);
  return measures;
}

function pagesOf({ workspace, session }) {
  const headers = { cookie: `session=${session}`, "accept-encoding": "gzip", "accept-language": "fr" };
  const page = (name, path) => ({ name, method: "GET", path, headers, fields: {} });
  return [page("directory of 5,000", `/w/${workspace}/stakeholders`), page("search in the directory", `/w/${workspace}/stakeholders?q=organisation+42`)];
}

function fillDirectory(file, slug) {
  const database = new Database(file);
  const workspace = database.prepare("SELECT id FROM workspaces WHERE slug = ?").pluck().get(slug);
  const categories = database.prepare("SELECT id FROM list_entries WHERE workspace_id = ? AND list = 'category' ORDER BY position").pluck().all(workspace);
  const states = ["identified", "contacted", "interested", "committed", "delivering", "left"];
  const there = database.prepare("SELECT count(*) FROM stakeholders WHERE workspace_id = ? AND deleted_at IS NULL").pluck().get(workspace);
  const insert = database.prepare(
    "INSERT INTO stakeholders (id, workspace_id, created_at, name, search_text, category_id, engagement, engagement_on, connection) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  database.transaction(() => {
    for (let at = there; at < STAKEHOLDERS; at += 1) {
      insert.run(randomUUID(), workspace, 1_500_000_000_000 + at, `Organisation ${at}`, `organisation ${at}`, categories[at % categories.length], states[at % states.length], "2018-01-15", at % 3 === 0 ? "Rencontrée à un atelier" : "");
    }
  })();
  database.close();
}

export const directoryAims = (measures) => measures.map(({ name, compared: { ratio } }) => ({ what: `${name} at least ${AIM.toFixed(2)} of the bare server, 10 connections`, found: ratio.toFixed(2), met: ratio >= AIM }));
