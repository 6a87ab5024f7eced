import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { readCsv, UnreadableCsv, type ReadCsv } from "#app/platform/csv.ts";
import { MOST_ROWS, type Column, type FileKind } from "./columns.ts";
import { compareLines, type Line, type Outcome } from "./compare-lines.ts";
import { existingOf } from "./existing.server.ts";
import type { FileWords } from "./file-words.ts";
import { readLine } from "./read-line.ts";
import { vocabularyOf } from "./vocabulary.server.ts";

export interface FilePlan {
  outcomes: Outcome[];
  /** The columns of the file that say nothing here, as they are written. */
  ignored: string[];
  /** The stakeholders by folded name, for the persons of a file. */
  stakeholders: Map<string, string>;
}

/** What a file would do, line by line. Refuses what is no table, a table without a name in it, one too long. Writes nothing. */
export async function planFile(actor: Actor, kind: FileKind, text: string, languages: readonly FileWords[]): Promise<FilePlan> {
  const { headers, rows } = tableOf(text);
  const vocabulary = await vocabularyOf(actor, kind, languages);
  const columns = new Map<Column, string>();
  for (const header of headers) {
    const column = vocabulary.headers.get(folded(header));
    if (column && !columns.has(column)) columns.set(column, header);
  }
  if (!columns.has("name")) throw refusal("file", "fileWithoutName");
  if (rows.length > MOST_ROWS) throw refusal("file", "fileTooLong", { rows: rows.length, most: MOST_ROWS });
  const stakeholders = new Map(kind === "person" ? (await stakeholderChoices(actor)).map(({ id, name }) => [folded(name), id]) : []);
  const lines = rows.map(({ line, cells }) => {
    const said = [...columns].map(([column, header]) => [column, cells[header] ?? ""]);
    return ofThere({ line, ...readLine(Object.fromEntries(said) as Partial<Record<Column, string>>, vocabulary) }, kind, stakeholders);
  });
  const used = new Set(columns.values());
  return { outcomes: compareLines(kind, lines, await existingOf(actor, kind), actor.today), ignored: headers.filter((header) => header !== "" && !used.has(header)), stakeholders };
}

function tableOf(text: string): ReadCsv {
  try {
    return readCsv(text);
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    throw error.reason === "empty" ? refusal("file", "fileEmpty") : refusal("file", "fileUnclosed", { line: error.line });
  }
}

/** A person of an organisation that is not in the directory is taken without it. */
function ofThere(line: Line, kind: FileKind, stakeholders: ReadonlyMap<string, string>): Line {
  const of = line.told.stakeholder;
  if (kind !== "person" || !of || stakeholders.has(folded(of))) return line;
  return { ...line, told: { ...line.told, stakeholder: "" }, problems: [...line.problems, { column: "stakeholder", why: "no-such-stakeholder", cell: of.slice(0, 80) }] };
}
