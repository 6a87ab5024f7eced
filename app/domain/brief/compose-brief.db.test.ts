import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { lossScene, runningScene, type Scene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { en } from "#app/i18n/en.ts";
import { fr } from "#app/i18n/fr.ts";
import { composeBrief } from "./compose-brief.ts";
import { draftContent } from "./draft-content.server.ts";
import { draftTextOf } from "./draft-text.ts";
import { LIVE_BLOCKS } from "./live-blocks.ts";
import { SECTION_KEYS } from "./section.ts";

useTestStore();

const WORDS = [briefWords(fr, "fr"), briefWords(en, "en")];
const contentOf = async ({ owner, programId }: Scene) => draftContent(owner, await programById(owner, programId), "comex");

it("a note of which nothing is written, and of a programme that did nothing yet, is a document all the same", async () => {
  const content = await contentOf(await lossScene());
  for (const words of WORDS) for (const audience of DISCLOSURE_LEVELS) {
    const document = composeBrief({ content, audience, words, fingerprint: null });
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|null €/);
    expect(document.slides.every(({ title }) => title.trim() !== "")).toBe(true);
  }
  const draft = composeBrief({ content, audience: "comex", words: WORDS[0]!, fingerprint: null });
  expect(draft.sections).toHaveLength(11);
  expect(composeBrief({ content: { ...content, number: 1 }, audience: "comex", words: WORDS[0]!, fingerprint: "f" }).sections).toEqual([]);
});

it("each section fills itself from the records in both languages, with figures and blocks that are known", async () => {
  const content = await contentOf(await runningScene());
  for (const words of WORDS) {
    const sections = SECTION_KEYS.map((key) => ({ key, text: draftTextOf(key, content.facts, words), ready: false, owner: null }));
    expect(sections.every(({ text }) => text !== "")).toBe(true);
    expect(sections.map(({ text }) => text).join()).not.toMatch(/!|undefined/);
    expect(JSON.stringify(composeBrief({ content: { ...content, sections }, audience: "comex", words, fingerprint: null }))).not.toContain("\"missing\"");
  }
});

it("what cannot be shown is said: an unknown block, an unknown figure, a record that was removed, a block kept inside", async () => {
  const content = await contentOf(await runningScene());
  const text = ":::public\n::nothing\n\n::loss\n\nA {{no.such}} b {{impact:0190-aa}} c {{ d.\n:::";
  const sections = [{ key: "context" as const, text, ready: false, owner: null }];
  const [context] = composeBrief({ content: { ...content, sections }, audience: "public", words: WORDS[0]!, fingerprint: null }).sections;
  expect(context?.blocks).toMatchObject([{ kind: "missing" }, { kind: "missing" }, { kind: "paragraph" }]);
  expect(JSON.stringify(context)).toMatch(/no\.such[^"]*inconnu.*enregistrement supprimé.*c \{\{ d/);
});

it("every live block is made of a programme that said little", async () => {
  const content = await contentOf(await lossScene());
  const sections = [{ key: "annexes" as const, text: LIVE_BLOCKS.map((name) => `::${name}`).join("\n"), ready: false, owner: null }];
  const [annex] = composeBrief({ content: { ...content, sections }, audience: "comex", words: WORDS[0]!, fingerprint: null }).annexes;
  expect(annex?.blocks.length).toBeGreaterThanOrEqual(LIVE_BLOCKS.length);
});
