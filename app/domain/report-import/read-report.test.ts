import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { categorySeed } from "#app/domain/workspace/seed-words.ts";
import type { ProposalKind } from "#app/domain/proposal/proposal.ts";
import { readReport } from "./read-report.ts";

const SOURCE = readFileSync("e2e/fixtures/workshop-1-report.txt", "utf8");
const ENGLISH = readFileSync("e2e/fixtures/city-lab-notes.md", "utf8");

const read = (text: string, year: number | null = null) => readReport(text, { year });
const ofKind = (text: string, kind: ProposalKind, year: number | null = null) => read(text, year).proposed.filter((one) => one.kind === kind);
const texts = (text: string, kind: ProposalKind) => ofKind(text, kind).map((one) => one.text);

describe("the report of the first workshop", () => {
  it("tells its event: title, day, hours, place, facilitator, theme and challenge", () => {
    const [event] = ofKind(SOURCE, "event");
    expect(event).toMatchObject({
      uncertain: "day-without-year",
      fields: {
        title: "CR Atelier N°1 Twizy Open Source", on: "", monthDay: "03-15", hours: "9h30 – 12h30", place: "Square Renault 100 rue Amelot",
        facilitator: "Gabriel Plassat", theme: "Open HardWare", organisations: ["RENAULT", "MAIF", "Open Lab Michelin"],
      },
    });
    expect(ofKind(SOURCE, "event", 2017)[0]).toMatchObject({ uncertain: null, fields: { on: "2017-03-15" } });
  });

  it("names its 20 participants with their organisations", () => {
    const there = ofKind(SOURCE, "person").filter(({ fields }) => fields.present === true);
    expect(there.map(({ fields }) => [fields.name, fields.organisation])).toEqual([
      ["Bjean", "Inno³"], ["Erik Grab", "Michelin"], ["Bertrand", "Béta Epsilon"], ["Gael Musquet", "CX Links"], ["Benoit Sarazin", ""],
      ["Philippe", "Nokia"], ["Guillaume TILQUIN", "Renault"], ["Guillaume", "Visteon"], ["Jerome Blanchard", "Univ Rennes 1"], ["David Levalois", "Univ Rennes 1"],
      ["Bertrand STELANDRE", "Visteon"], ["Emmanuel Cardoux", "Renault"], ["Laetitia Thomas", "projet Open !"], ["Caroline KERMARREC", "MAIF"],
      ["Dominique Mocquard", "ESTACA"], ["Nicolas Le Douarec", ""], ["Cecile AMAR", "Renault"], ["Philippe FLEGEL", "Renault"], ["Eric Pasquier", "VEDECOM"], ["LOKELS", ""],
    ]);
    const doubtful = ofKind(SOURCE, "person").filter(({ uncertain }) => uncertain === "same-as");
    expect(doubtful.map(({ fields }) => [fields.name, fields.nearName])).toEqual([["HELME GUIZON Bertrand", "Bertrand"], ["MOCQUART Dominique", "Dominique Mocquard"]]);
  });

  it("names the five actions, what is below them and their deliverables", () => {
    const actions = ofKind(SOURCE, "action");
    const top = actions.filter(({ parentKey }) => parentKey === null);
    expect(top.map(({ fields }) => [fields.deliverable, fields.deliverableKind])).toEqual([
      ["prise de note, présentation", "document"], ["POM1.0 Open FabMob", "version"], ["projets et POM1.1", "version"], ["", ""], ["projets et POM2.0", "version"],
    ]);
    expect(top.map(({ key }) => actions.filter(({ parentKey }) => parentKey === key).length)).toEqual([2, 4, 2, 0, 3]);
    expect(actions[1]?.fields.coOwners).toBe("équipe projet CityPod, Erik Grab, équipe projet POM, Gabriel Plassat, Benoit Sarazin");
    expect(actions[2]).toMatchObject({ uncertain: "day-without-year", fields: { monthDay: "04-25" } });
    expect(ofKind(SOURCE, "action", 2017)[2]?.fields.dueOn).toBe("2017-04-25");
  });

  it("names the 7 usages, the 5 purposes and the 9 categories, as those that ship", () => {
    const seeds = (kind: ProposalKind) => ofKind(SOURCE, kind).map(({ fields }) => fields.seed);
    expect(seeds("usage")).toEqual(["prototype", "territories", "train", "markets", "communities", "communicate", "standards"]);
    expect(seeds("purpose")).toEqual(["prototype", "experiment", "train", "markets", "demonstrate"]);
    expect(seeds("category")).toEqual(["automotive", "non-automotive", "local-authority", "cluster", "laboratory", "school", "media", "hackers", "informal-networks"]);
  });

  it("names means, opening items, open questions with options", () => {
    const means = ofKind(SOURCE, "means");
    const labels = means.map(({ text }) => text).join("\n");
    for (const word of ["véhicule autopartage Autobleu", "réseau 4G – Nokia", "Square Renault", "2 chassis OSV", "3 open labs Renault", "base roundante".replace("roundante", "roulante")]) expect(labels).toContain(word);
    expect(new Set(means.map(({ fields }) => fields.kind))).toEqual(new Set(["equipment", "premises", "network", "skill"]));
    expect(texts(SOURCE, "opening-item")).toEqual(expect.arrayContaining(["documentation de l'électronique et des cartes", "calculateurs", "modèles 3D", "matériaux", "interfaces physiques", "CAO minimum"]));
    const questions = texts(SOURCE, "question");
    for (const part of ["base roulante homologuée", "marque Renault", "concurrents", "que ouvrir à minima"]) expect(questions.some((question) => question.includes(part))).toBe(true);
    expect(ofKind(SOURCE, "option").map(({ text, parentKey }) => [text, parentKey?.slice(0, 30)])).toEqual([
      ["base roulante homologuée", "question:base roulante homologu"].map((part, at) => (at === 1 ? part.slice(0, 30) : part)),
      ["pas de base roulante homologuée", "question:base roulante homologu".slice(0, 30)],
      ["créer une marque spécial hacker", "question:est-ce que la platefo".slice(0, 30)],
    ]);
  });

  it("gives more than ten arguments in its own words, each with its line", () => {
    const lines = SOURCE.split("\n");
    const heard = read(SOURCE).proposed.filter(({ kind }) => kind === "benefit" || kind === "risk" || kind === "quote");
    expect(heard.length).toBeGreaterThan(20);
    for (const { text, line } of heard) expect(lines[(line ?? 0) - 1]?.replace(/\s+/g, " ")).toContain(text.split(" ").slice(0, 4).join(" "));
    expect(texts(SOURCE, "risk")).toEqual(expect.arrayContaining([expect.stringContaining("porter plainte"), expect.stringContaining("position de défiance")]));
  });

  it("gives the same proposals again, each under a key of its own", () => {
    expect(read(SOURCE)).toEqual(read(SOURCE));
    const keys = read(SOURCE).proposed.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the notes of a city lab, in English and Markdown", () => {
  it("are read by the same rules", () => {
    expect(read(ENGLISH).format).toBe("markdown");
    expect(ofKind(ENGLISH, "event")[0]?.fields).toMatchObject({ title: "Open Greenhouse, meeting 3", on: "2026-05-12", place: "Harbour Library, room 2", facilitator: "Nora Quill", workshopKind: "meeting" });
    expect(ofKind(ENGLISH, "person").filter(({ fields }) => fields.present).map(({ fields }) => [fields.name, fields.organisation])).toEqual([
      ["Ana Brook", "City of Larkham"], ["Tom Field", "Larkham University"], ["Priya Nandy", "Seedbox"], ["Leo", "Makers of the Quay"],
    ]);
    expect(ofKind(ENGLISH, "action").map(({ text, fields, parentKey }) => [text.slice(0, 30), fields.owner, fields.dueOn, fields.deliverable, parentKey !== null])).toEqual([
      ["Write the lending agreement", "Ana Brook", "2026-06-01", "agreement, signed", false], ["ask the insurer", "", "", "", true], ["Publish the sensor data", "Tom Field", "", "", false],
    ]);
    expect(texts(ENGLISH, "usage")).toEqual(["Grow food with a school class", "Test sensors in winter"]);
    expect(ofKind(ENGLISH, "category").map(({ text }) => categorySeed(text))).toEqual(["school", "local-authority"]);
    expect(texts(ENGLISH, "question")).toEqual(["Which licence for the plans?"]);
    expect(texts(ENGLISH, "option")).toEqual(["CERN-OHL", "MIT"]);
    expect(texts(ENGLISH, "benefit")).toEqual(["Pupils learn faster when they build it themselves."]);
    expect(texts(ENGLISH, "risk")).toEqual(["Vandalism at night could cost us the insurance."]);
    expect(texts(ENGLISH, "decision")).toEqual(["The frame stays closed until June."]);
    expect(ofKind(ENGLISH, "commitment")[0]).toMatchObject({ fields: { stakeholder: "City of Larkham", unit: "money", amount: 200_000 } });
    expect(texts(ENGLISH, "link")).toEqual(["Board : https://example.org/board"]);
  });
});

it.each([
  ["", 0], ["\n \n", 0], ["Bonjour,\n\nà demain.", 0],
])("takes nothing from %j", (text, count) => expect(read(text).proposed).toHaveLength(count));
