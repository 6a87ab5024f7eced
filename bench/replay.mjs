import { v7 } from "uuid";

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const SHORTEST = 8;

export class NotSignedIn extends Error {}

/**
 * The statements recorded for a request, as a function of the next one like it: `play({ sessionHash, fields })` gives
 * the rows of each. A parameter is taken from where the product had it: the session, the form, a row read before, an id
 * made for this request; what is left is fixed. `first` are the rows of the recording, played once and not kept.
 */
export function replayOf({ statements, path, fields }, { reader, writer, sessionHash }) {
  const known = new Map([[sessionHash, { from: "session" }]]);
  for (const [name, value] of Object.entries(fields)) known.set(value, { from: "field", name });
  for (const id of path.match(new RegExp(uuid, "g")) ?? []) known.set(id, { from: "fixed", value: id });
  const steps = [];
  const first = [];
  let database = reader;
  for (const { kind, sql, params } of statements) {
    if (kind === "exec") database = sql.startsWith("BEGIN") ? writer : reader;
    const statement = (kind === "exec" ? writer : database).prepare(sql);
    if (statement.reader) statement.raw();
    const step = { statement, sources: params.map((value) => sourceOf(value, known)) };
    // A statement of the recording is tried on the data and taken back.
    const rows = run(sql === "COMMIT" ? { statement: writer.prepare("ROLLBACK") } : step, params);
    learn(rows, steps.length, { known, written: database === writer });
    steps.push({ ...step, endsAt: endOfSession(step) });
    first.push(rows);
  }
  return { first, play: (request) => play(steps, request) };
}

function sourceOf(value, known) {
  if (known.has(value)) return known.get(value);
  const source = typeof value === "string" && uuid.test(value) ? { from: "fresh", key: value } : { from: "fixed", value };
  if (source.from === "fresh") known.set(value, source);
  return source;
}

// Short texts and numbers are too often the same by chance, but for those that a writing statement gives back.
function learn(rows, query, { known, written }) {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const telling = typeof value === "string" ? value.length >= SHORTEST : written && typeof value === "number" && value > 1;
      if (telling && !known.has(value)) known.set(value, { from: "row", query, row, column });
    }),
  );
}

function play(steps, request) {
  const fresh = new Map();
  const results = [];
  for (const step of steps) {
    const rows = run(step, step.sources.map((source) => valueOf(source, { request, results, fresh })));
    if (step.endsAt >= 0 && !(rows[0]?.[step.endsAt] > Date.now())) throw new NotSignedIn();
    results.push(rows);
  }
  return results;
}

/** The column of a session's end in the statement that reads it; −1 for any other. */
function endOfSession({ statement, sources }) {
  if (!statement.reader || !sources.some(({ from }) => from === "session")) return -1;
  return statement.columns().findIndex(({ column }) => column === "expires_at");
}

function run({ statement }, params = []) {
  if (statement.reader) return statement.all(params);
  statement.run(params);
  return [];
}

function valueOf(source, { request, results, fresh }) {
  switch (source.from) {
    case "session":
      return request.sessionHash;
    case "field":
      return request.fields[source.name];
    case "row":
      return results[source.query][source.row]?.[source.column] ?? null;
    case "fresh":
      if (!fresh.has(source.key)) fresh.set(source.key, v7());
      return fresh.get(source.key);
    default:
      return source.value;
  }
}
