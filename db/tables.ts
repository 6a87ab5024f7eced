import * as account from "./schema/account.ts";
import * as audit from "./schema/audit.ts";
import * as brief from "./schema/brief.ts";
import * as decision from "./schema/decision.ts";
import * as impact from "./schema/impact.ts";
import * as iteration from "./schema/iteration.ts";
import * as loss from "./schema/loss.ts";
import * as objection from "./schema/objection.ts";
import * as program from "./schema/program.ts";
import * as attachment from "./schema/attachment.ts";
import * as network from "./schema/network.ts";
import * as proposal from "./schema/proposal.ts";
import * as questionnaire from "./schema/questionnaire.ts";
import * as room from "./schema/room.ts";
import * as search from "./schema/search.ts";
import * as share from "./schema/share.ts";
import * as stakeholder from "./schema/stakeholder.ts";
import * as workspace from "./schema/workspace.ts";
import { toPostgres } from "./to-postgres.ts";

/** Every table, as written. Only migrations and tests need these: the rest of the program uses `tables`. */
export const sqliteTables = {
  ...account,
  ...audit,
  ...brief,
  ...decision,
  ...impact,
  ...iteration,
  ...loss,
  ...objection,
  ...program,
  ...attachment,
  ...network,
  ...proposal,
  ...questionnaire,
  ...room,
  ...search,
  ...share,
  ...stakeholder,
  ...workspace,
};

export type EngineName = "sqlite" | "postgres";

export const engineOf = (url: string): EngineName => (/^postgres(ql)?:/.test(url) ? "postgres" : "sqlite");

/** Chosen once per process, because the tables that queries are built from belong to one engine. */
export const engine = engineOf(process.env.DATABASE_URL ?? "");

/** The tables of the engine in use, typed as the SQLite ones on both. */
export const tables = engine === "postgres" ? toPostgres(sqliteTables) : sqliteTables;
