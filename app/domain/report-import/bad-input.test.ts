import { expect, it } from "vitest";
import { decodeText, MAX_SOURCE_BYTES } from "./decode-text.ts";
import { readReport } from "./read-report.ts";

const people = (text: string) => readReport(text).proposed.filter(({ kind }) => kind === "person").map((one) => one.fields.name);

it("takes the same person eleven times for one", () => {
  expect(people(`Participants\n\n${"- Ada Martin / Ville\n".repeat(11)}`)).toEqual(["Ada Martin"]);
});

it("reads five thousand people without comparing each with each", () => {
  const list = Array.from({ length: 5_000 }, (_, at) => `- Prenom${at} Nom${at} / Org${at % 300} - métier`).join("\n");
  expect(people(`Participants\n\n${list}`)).toHaveLength(5_000);
}, 20_000);

it("reads wikitext whose links, templates and tables stay open", () => {
  const text = "== Participants ==\n* [[Ada Martin / Ville\n* {{personne|Bob Roy / Port\n{| class=\"wikitable\"\n|-\n| Eve Low || Lab\n== Actions\n* '''Écrire la note\n** [[Livrable : document\n";
  expect(people(text)).toEqual(["Ada Martin", "Bob Roy", "Eve Low"]);
  expect(readReport(text).proposed.filter(({ kind }) => kind === "action").map(({ fields }) => [fields.title, fields.deliverable])).toEqual([["Écrire la note", "document"]]);
});

it.each([
  ["blanks", `x${" ".repeat(1_000_000)}y`], ["words", `Participants\n\n- ${"Mot ".repeat(250_000)}`], ["brackets", `Discussion\n\n${"((Abc ".repeat(160_000)}`],
])("is not held up by a megabyte of %s on one line", (_, text) => {
  expect(readReport(text).proposed.length).toBeLessThan(50);
}, 5_000);

it("reads Latin-1 and refuses what is empty, too large or no text", () => {
  expect(decodeText(Buffer.from("Réunion à Orléans", "latin1"))).toEqual({ ok: true, text: "Réunion à Orléans" });
  expect(decodeText(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
  expect(decodeText(new Uint8Array([0x89, 0x50, 0, 1]))).toEqual({ ok: false, reason: "binary" });
  expect(decodeText(new Uint8Array(MAX_SOURCE_BYTES + 1))).toEqual({ ok: false, reason: "too-large" });
});

it("leaves out what an e-mail repeats and how it signs", () => {
  const text = "From: a@lab.example\nSubject: Re: Réunion du lab\nDate: Mon, 3 Nov 2025\n\nAction : écrire la note\n> Action : ancienne\n-- \nAction : signature\n";
  expect(readReport(text).proposed.map(({ kind, text: words }) => [kind, words])).toEqual([["event", "Réunion du lab"], ["action", "écrire la note"]]);
});
