import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { withStates } from "./imported-action.ts";
import { readActionsFile } from "./read-actions-file.server.ts";

const dayOf = (instant: Date) => dayIn("Europe/Paris", instant);
const read = (text: string) => readActionsFile(new TextEncoder().encode(text), dayOf);
const trello = readFileSync("e2e/fixtures/trello-board.json", "utf8");

test("a Trello board is read: lists, steps, people, days of the place, labels; what is archived is counted", () => {
  const { name, actions, lists, notes } = read(trello);
  expect(name).toBe("POM – suites de l’atelier n° 1");
  expect(lists).toEqual([{ name: "Idées", state: "to-do", count: 1 }, { name: "À faire", state: "to-do", count: 2 }, { name: "En cours", state: "doing", count: 1 }, { name: "Terminé", state: "done", count: 1 }]);
  const settled = withStates(actions, lists.map(({ state }) => state));
  expect(settled.map(({ externalId, state, owner, coOwners, dueOn }) => [externalId, state, owner, coOwners, dueOn])).toEqual([
    ["c5", "to-do", "", "", null], ["c2", "to-do", "Chloé Petit", "", null], ["c1", "to-do", "Alice Martin", "bruno", "2018-06-01"],
    ["i1", "done", "", "", null], ["i2", "to-do", "Chloé Petit", "", "2018-05-30"], ["c3", "doing", "", "", "2018-08-01"], ["c4", "done", "bruno", "", "2018-03-01"],
  ]);
  expect(settled.find(({ externalId }) => externalId === "c1")).toMatchObject({ labels: "ouverture, red, À faire", parent: "" });
  expect(settled.find(({ externalId }) => externalId === "i1")).toMatchObject({ parent: "c1", doneOn: "2018-05-20" });
  expect(notes.map(({ code, count }) => [code, count])).toEqual([["closedCards", 1], ["closedLists", 1], ["comments", 1], ["attachments", 1]]);
});

test("a table is read in French or English, with what of it is not", () => {
  const { actions, notes } = read("\uFEFFAction;Responsable;Échéance;État;Colonne en plus\r\nPrévenir l’assureur;Jo;25/04/2018;en cours;x\r\n;;;;\r\n;Jo;;;\r\n=cmd|'/c calc'!A1;;31/02/2018;peut-être;\r\n");
  expect(actions).toMatchObject([{ title: "Prévenir l’assureur", owner: "Jo", dueOn: "2018-04-25", state: "doing" }, { title: "=cmd|'/c calc'!A1" }]);
  expect([actions[1]?.dueOn, actions[1]?.state]).toEqual([undefined, undefined]);
  expect(notes.map(({ code, where }) => [code, where])).toEqual([["untitled", "4"], ["unknownColumns", "Colonne en plus"], ["unreadableStates", "5"], ["unreadableDays", "5"], ["formulas", ""]]);
});

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "  \n", "boardEmpty"],
  ["a Trello export cut in the middle", trello.slice(0, 1_500), "boardTruncated"],
  ["another JSON", '{"cards": 3}', "boardNotTrello"],
  ["a list in JSON", "[1, 2]", "boardNotTrello"],
  ["a board without a card", '{"name":"x","lists":[],"cards":[]}', "boardNothing"],
  ["a table that tells nothing to do", "a;b\n1;2", "boardNoTitle"],
  ["a table with a heading alone", "titre;qui\n", "boardNothing"],
  ["a table cut within a text", 'titre;qui\n"a;b\nc', "boardUnclosed"],
  ["a picture called .csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "boardNotText"],
  ["2,001 actions", `titre\n${"a\n".repeat(2_001)}`, "boardTooMany"],
])("%s is refused in words", (_what, content, code) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let found: unknown;
  try {
    readActionsFile(bytes, dayOf);
  } catch (error) {
    found = error instanceof Refusal ? error.fields.file?.code : error;
  }
  expect(found).toBe(code);
});
