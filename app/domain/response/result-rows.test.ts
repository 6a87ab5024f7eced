import { expect, test } from "vitest";
import { writeCsv } from "#app/platform/csv.ts";
import { askedView } from "./asked-view.ts";
import { resultRows } from "./result-rows.ts";

const words = (text: string) => ({ fr: text, en: text });
const question = (id: string, kind: "text" | "amount" | "matrix", options: string[] = []) =>
  ({ id, step: 1, key: null, kind, several: true, unit: "money" as const, label: words(id), options: options.map((one) => ({ id: one, label: words(one) })), columns: [{ id: "x", label: words("X") }] });
const asked = [question("idée", "text"), question("montant", "amount"), question("vue", "matrix", ["métier"])];
const heads = { sentOn: "le", language: "langue", name: "nom", organisation: "org", contact: "contact", visibility: "vu" };
const visibilities = { nowhere: "nulle part", inside: "équipe", network: "réseau", public: "public" };

test("answers become a table that no spreadsheet runs; 0 is written, nothing is not", () => {
  const answers = { idée: "=cmd|'/c calc'!A1", montant: 0, vue: { métier: ["x"] } };
  const one = { sentOn: "2026-03-02", language: "fr", name: "@moi", organisation: "+Nord", contact: "", visibility: "inside" as const, given: asked.map((each) => askedView(each, "fr", answers)) };
  const { heads: head, rows } = resultRows({ questions: asked.map((each) => askedView(each, "fr", {})), responses: [one, { ...one, name: "", given: [] }] }, heads, visibilities);
  expect(head).toEqual(["le", "langue", "nom", "org", "contact", "vu", "idée", "montant", "vue / métier"]);
  expect(rows).toEqual([["2026-03-02", "fr", "@moi", "+Nord", "", "équipe", "=cmd|'/c calc'!A1", 0, "X"], ["2026-03-02", "fr", "", "+Nord", "", "équipe", "", "", ""]]);
  expect(writeCsv(head, rows)).not.toMatch(/(^|[,;"\n])[=+@]/);
});
