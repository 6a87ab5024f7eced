import { join } from "node:path";
import Database from "better-sqlite3";
import { migrateStore } from "#db/migrate.ts";
import { at } from "./fill/chance.ts";
import { addImpacts } from "./fill/impact-rows.ts";
import { addIterations } from "./fill/iteration-rows.ts";
import { addLosses } from "./fill/loss-rows.ts";
import { addProgram } from "./fill/program-rows.ts";
import { insertRows } from "./fill/rows.ts";
import { addSurroundings } from "./fill/surroundings-rows.ts";
import { addWorkspace, SESSION, WORKSPACE } from "./fill/workspace-rows.ts";

const MAIN = { iterations: 12, hypotheses: 50 };
const BACKGROUND = { programs: 40, iterations: 5, hypotheses: 97 };

/** What the measures ask for. */
export interface Filled {
  workspace: string;
  program: string;
  session: string;
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
  write(file);
  const running = at(iterations, MAIN.iterations - 1);
  return {
    workspace: WORKSPACE, program: program.slug, session: SESSION,
    iterationId: running.id, pairId: at(program.pairs, 0), hypothesisId: at(at(iterations, 5).hypotheses, 7),
  };
}

function write(file: string): void {
  const database = new Database(file);
  database.pragma("synchronous = OFF");
  insertRows(database);
  database.close();
}
