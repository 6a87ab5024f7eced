import { join } from "node:path";
import Database from "better-sqlite3";
import { rebuildSearchOf } from "#app/domain/search/rebuild-search.server.ts";
import { migrateStore } from "#db/migrate.ts";
import { closeStore, openStore } from "#db/store.ts";
import { at } from "./fill/chance.ts";
import { addImpacts } from "./fill/impact-rows.ts";
import { addIterations } from "./fill/iteration-rows.ts";
import { addLosses } from "./fill/loss-rows.ts";
import { addProgram } from "./fill/program-rows.ts";
import { insertRows } from "./fill/rows.ts";
import { addObservations, wordOfRank } from "./fill/search-rows.ts";
import { addSurroundings } from "./fill/surroundings-rows.ts";
import { addWorkspace, SESSION, WORKSPACE, workspaceId } from "./fill/workspace-rows.ts";

const MAIN = { iterations: 12, hypotheses: 50 };
const BACKGROUND = { programs: 40, iterations: 5, hypotheses: 97 };

/** What the measures ask for. */
export interface Filled {
  workspace: string;
  program: string;
  session: string;
  programId: string;
  iterationId: string;
  pairId: string;
  hypothesisId: string;
}

/** A database of 20,000 hypotheses in `dataDir`: one programme of 12 iterations × 50, and 40 of 485 around it. */
export async function fill(dataDir: string, migrations: string): Promise<Filled> {
  const file = join(dataDir, "courtepointe.sqlite");
  await migrateStore(file, migrations);
  const network = addWorkspace();
  const program = addProgram(network, "main", MAIN.iterations, MAIN.iterations * MAIN.hypotheses);
  const iterations = addIterations(program, MAIN.iterations, { hypotheses: MAIN.hypotheses, withEvidence: true });
  for (const iteration of iterations) addLosses(network, program, iteration);
  addImpacts(network, program, iterations);
  addSurroundings(network, program, iterations);
  for (let index = 1; index <= BACKGROUND.programs; index += 1) {
    const background = addProgram(network, `background-${index}`, BACKGROUND.iterations, BACKGROUND.iterations * BACKGROUND.hypotheses);
    addIterations(background, BACKGROUND.iterations, { hypotheses: BACKGROUND.hypotheses, withEvidence: false });
  }
  await write(file);
  const running = at(iterations, MAIN.iterations - 1);
  return {
    workspace: WORKSPACE, program: program.slug, programId: program.id, session: SESSION,
    iterationId: running.id, pairId: at(program.pairs, 0), hypothesisId: at(at(iterations, 5).hypotheses, 7),
  };
}

/** Writes the rows kept so far, then makes the search anew: they did not come through the use cases. */
async function write(file: string): Promise<void> {
  const database = new Database(file);
  database.pragma("synchronous = OFF");
  insertRows(database);
  database.close();
  await openStore({ url: file, synchronous: "OFF" });
  await rebuildSearchOf(workspaceId);
  await closeStore();
}

const SEARCHED = 100_000;

/** Brings a filled database to 100,000 records, and says what to ask of it. */
export async function widen(dataDir: string, { programId }: Filled): Promise<{ name: string; asked: string[] }[]> {
  const file = join(dataDir, "courtepointe.sqlite");
  const database = new Database(file);
  const records = database.prepare("SELECT count(DISTINCT subject_id) FROM search_entries").pluck().get() as number;
  database.close();
  addObservations(programId, Math.max(0, SEARCHED - records));
  await write(file);
  const ranks = (from: number, step: number) => Array.from({ length: 20 }, (_, index) => wordOfRank(from + index * step));
  return [
    { name: "a common word", asked: ranks(0, 5) },
    { name: "the first four letters of a word", asked: ranks(0, 2_900).map((word) => word.slice(0, 4)) },
    { name: "a word in the middle", asked: ranks(1_000, 400) },
    { name: "one of the rarest words", asked: ranks(60_000, 140) },
    { name: "two common words", asked: ranks(0, 4).map((word, index) => `${word} ${wordOfRank(7 + index * 3)}`) },
    { name: "a common word and a rare one", asked: ranks(0, 5).map((word, index) => `${word} ${wordOfRank(40_000 + index * 900)}`) },
    { name: "a hypothesis by its number", asked: Array.from({ length: 20 }, (_, index) => `H ${1 + index * 31}`) },
    { name: "a word that nobody wrote", asked: ranks(0, 11).map((word) => `x${word}`) },
  ];
}
