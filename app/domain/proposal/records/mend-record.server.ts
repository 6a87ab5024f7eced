import { tables as t } from "#db/tables.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { folded } from "#app/domain/form/slug.ts";
import { keepName } from "#app/domain/person/add-person.server.ts";
import { PERSONAL } from "#app/domain/person/revise-person.server.ts";
import { find, revise, type RecordTable } from "#app/domain/record/record.server.ts";
import { said, type ProposalFields, type ProposalKind } from "../proposal.ts";
import type { Made, Taken, Taking } from "./taking.server.ts";

interface Mended {
  kind: SubjectKind;
  table: RecordTable;
  /** Field of the proposal → column of the record, and the longest it may be. */
  columns: Record<string, [column: string, max: number]>;
  personal?: readonly string[];
}

const WORDS = 10_000;
/** The records that follow a report when it says something else; the others are made anew. */
const MENDED: Partial<Record<ProposalKind, Mended>> = {
  event: { kind: "workshop", table: t.workshops, columns: { title: ["title", 300], on: ["on", 10], hours: ["hours", 100], place: ["place", 300], theme: ["theme", 300], challenge: ["challenge", 500] } },
  person: { kind: "person", table: t.persons, columns: { name: ["name", 200], skills: ["skills", WORDS] }, personal: PERSONAL },
  stakeholder: { kind: "stakeholder", table: t.stakeholders, columns: { name: ["name", 300] } },
  means: { kind: "means", table: t.means, columns: { label: ["label", 300], kind: ["kind", 20] } },
  benefit: { kind: "impact", table: t.impacts, columns: { statement: ["statement", 2_000] } },
  risk: { kind: "impact", table: t.impacts, columns: { statement: ["statement", 2_000] } },
  action: { kind: "action", table: t.actions, columns: { title: ["title", 500], owner: ["owner", 200], coOwners: ["coOwners", 500], dueOn: ["dueOn", 10], deliverable: ["deliverable", 500], deliverableKind: ["deliverableKind", 20] } },
  question: { kind: "question", table: t.openQuestions, columns: { question: ["question", 500], askedBy: ["askedBy", 200] } },
  option: { kind: "option", table: t.options, columns: { label: ["label", 200], pros: ["pros", 4_000], cons: ["cons", 4_000], benchmark: ["benchmark", 4_000] } },
  "opening-item": { kind: "opening-item", table: t.openingItems, columns: { name: ["name", 300], family: ["family", 200], description: ["description", WORDS] } },
  quote: { kind: "quote", table: t.quotes, columns: { text: ["text", WORDS], author: ["author", 200] }, personal: ["author"] },
  commitment: { kind: "commitment", table: t.commitments, columns: { what: ["what", WORDS], constraint: ["constraint", WORDS] } },
};
/** An absent day or kind is null, absent words are empty. */
const NULLABLE = new Set(["on", "dueOn", "deliverableKind"]);

/** Writes into the record that a proposal became only what the later reading changed; null when that record cannot follow. */
export async function mendRecord(taking: Taking, { row, fields }: Taken): Promise<Made | null> {
  const mended = MENDED[row.kind];
  if (!mended || !row.recordId || row.recordKind !== mended.kind || !row.before) return null;
  const values = changedValues(mended, row.before.fields, fields);
  const place = { kind: mended.kind, programId: taking.programId };
  if (Object.keys(values).length > 0) {
    if (row.kind === "person" || row.kind === "stakeholder") Object.assign(values, values.name ? { searchText: folded(String(values.name)) } : {});
    const kept = await revise(taking.actor, mended.table, place, { id: row.recordId, values: values as never, personal: mended.personal });
    if (row.kind === "person" && values.name) await keepName(taking.actor, (kept as { token: string }).token, String(values.name));
  } else await find(taking.actor, mended.table, row.recordId);
  return { kind: mended.kind, id: row.recordId };
}

function changedValues({ columns }: Mended, before: ProposalFields, after: ProposalFields): Record<string, string | null> {
  const changed = Object.entries(columns).filter(([field]) => said(before, field) !== said(after, field));
  return Object.fromEntries(changed.map(([field, [column, max]]) => [column, said(after, field).slice(0, max) || (NULLABLE.has(column) ? null : "")]));
}
