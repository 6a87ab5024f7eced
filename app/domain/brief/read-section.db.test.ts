import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { fillSection } from "./fill-section.server.ts";
import { revisionsOf } from "./history.server.ts";
import { sectionAt } from "./queries.server.ts";
import { figuresFor, proposedText, readSectionAs } from "./read-section.server.ts";
import { sectionScene } from "./testing/section-scene.ts";

useTestStore();
const words = briefWords(fr, "fr");

async function reading() {
  const scene = await sectionScene();
  const program = await programById(scene.owner, scene.programId);
  const read = (actor: Actor, key: "benefits" | "risks", audience: string | null = null) => readSectionAs(actor, program, key, { audience, words });
  return { ...scene, program, read };
}

describe("a section that is read", () => {
  it("shows an audience what is theirs, and says what an edition for them would refuse", async () => {
    const { owner, read, save } = await reading();
    await save(owner, "benefits", "Dedans.\n\n:::network\nUn banc. 12 000 € de perte.\n:::", 0);
    expect((await read(owner, "benefits")).blocks).toHaveLength(2);
    const outside = await read(owner, "benefits", "network");
    expect(outside.blocks).toHaveLength(1);
    expect(outside.faults).toEqual([{ line: 4, excerpt: "Un banc. 12 000 € de perte." }]);
  });

  it("shows a partner no loss and no risk, whatever they ask for", async () => {
    const { owner, partner, read, save } = await reading();
    await save(owner, "benefits", "À nous : 13 000 € de perte.", 0);
    await save(partner, "benefits", "Un banc.\n\n{{loss.used.money}} {{verdicts.validated}}\n\n::loss\n\n::risks\n\n::objections", 1);
    for (const audience of [null, "comex", "team"]) {
      const { blocks, audience: as } = await read(partner, "benefits", audience);
      expect(as).toBe("network");
      expect(JSON.stringify(blocks)).not.toMatch(/13 000|À nous|"table"/);
      expect(blocks.filter(({ kind }) => kind === "missing")).toHaveLength(3);
    }
    await expect(read(partner, "risks")).rejects.toBeInstanceOf(NotFound);
    expect(await read(await newOwner(), "benefits")).toMatchObject({ blocks: [], faults: [] });
  });
});

describe("what the team typed by mistake in a passage for the network", () => {
  const PASSAGE = ":::network\nUn banc partagé.\n\nNous risquons 12 000 € de perte.\n\nPaula Prénom anime.\n\nDeux classes.\n:::";

  it("is withheld from the partner who writes there, and stays where it is when they write", async () => {
    const { owner, partner, programId, read, save } = await reading();
    await addPerson(owner, { name: "Paula Prénom", consent: "inside" });
    await save(owner, "benefits", PASSAGE, 0);
    expect((await sectionAt(partner, programId, "benefits")).text).toBe("Un banc partagé.\n\nDeux classes.");
    expect(JSON.stringify(await read(partner, "benefits"))).not.toMatch(/12 000|Paula/);
    expect(await save(partner, "benefits", "Un banc partagé.\n\nTrois classes.", 1)).toMatchObject({ text: "Un banc partagé.\n\nTrois classes." });
    const refused: unknown = await save(partner, "benefits", "Un banc partagé.\n\nQuatre classes.", 1).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 409 });
    expect(JSON.stringify(refused)).not.toMatch(/12 000|Paula/);
    expect((await sectionAt(owner, programId, "benefits")).text).toBe(PASSAGE.replace("Deux", "Trois"));
  });

  it("never keeps a partner from what they wrote themselves, until the team changes it", async () => {
    const { owner, partner, programId, read, save } = await reading();
    const own = "Un banc.\n\nNous risquons 3 000 € de perte.";
    expect(await save(partner, "benefits", own, 0)).toMatchObject({ text: own });
    expect(await read(partner, "benefits")).toMatchObject({ faults: [{ line: 3, excerpt: "Nous risquons 3 000 € de perte." }] });
    const { text, revision } = await sectionAt(owner, programId, "benefits");
    await save(owner, "benefits", text.replace("3 000", "9 000"), revision);
    expect((await sectionAt(partner, programId, "benefits")).text.trim()).toBe("Un banc.");
  });
});

describe("live figures", () => {
  it("are offered to those inside, the most fitting first, and to no partner", async () => {
    const { owner, partner, program } = await reading();
    const { figures, blocks } = await figuresFor(owner, program, "learned", words);
    expect(figures[0]).toMatchObject({ insert: "{{verdicts.validated}}", written: "0" });
    expect(blocks.filter(({ fits }) => fits).map(({ insert }) => insert)).toEqual(["::verdicts-chart", "::verdicts"]);
    await expect(figuresFor(partner, program, "benefits", words)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a section filled from the records", () => {
  it("takes the proposed text when it is empty, else when that is asked; the text it had stays in the history", async () => {
    const { owner, editor, viewer, partner, program, programId, save } = await reading();
    const place = { programId, key: "risks" as const };
    const text = await proposedText(owner, program, "risks", words);
    expect(text).toContain("::risks");
    await fillSection(editor, place, { text, replace: false });
    expect(await sectionAt(owner, programId, "risks")).toMatchObject({ text, revision: 1, state: "draft" });
    await save(owner, "risks", "À moi.", 1);
    await expect(fillSection(editor, place, { text, replace: false })).rejects.toMatchObject({ status: 409, fields: { "": { code: "sectionNotEmpty" } } });
    await fillSection(editor, place, { text, replace: true });
    expect((await revisionsOf(owner, programId, "risks")).map(({ how }) => how)).toEqual(["filled", "typed", "filled"]);
    for (const other of [viewer, partner]) await expect(fillSection(other, place, { text, replace: true })).rejects.toBeInstanceOf(Forbidden);
    await expect(fillSection(await newOwner(), place, { text, replace: true })).rejects.toBeInstanceOf(NotFound);
  });
});
