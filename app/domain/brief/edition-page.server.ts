import type { Actor } from "#app/domain/access/actor.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { programAt } from "#app/domain/program/queries.server.ts";
import { changeSentence } from "./change-sentence.ts";
import { composeBrief } from "./compose-brief.ts";
import { disclosureFaults, type DisclosureFault } from "./disclosure-check/disclosure-check.ts";
import { draftContent } from "./draft-content.server.ts";
import { changesBetweenNotes } from "./edition-changes.ts";
import type { EditionContent } from "./edition-content.ts";
import { editionAt, editionsOf } from "./editions.server.ts";
import { secretsFrom } from "./secrets.server.ts";
import { DEFAULT_AUDIENCE, type SectionKey } from "./section.ts";
import { readSection } from "./text/read-section.ts";
import type { BriefWords } from "./words.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** An edition with its document, its decisions, and what changed before and after it, in sentences. */
export async function editionPage(actor: Actor, program: Program, number: number, words: BriefWords) {
  const edition = await editionAt(actor, program.id, number);
  const before = number > 1 ? await editionAt(actor, program.id, number - 1) : null;
  const line = (await editionsOf(actor, program.id)).find((one) => one.number === number);
  const live = await draftContent(actor, program, edition.audience);
  const said = (from: EditionContent, to: EditionContent) => changesBetweenNotes(from, to).map((change) => changeSentence(change, program.currency, words));
  const { id, audience, on, fingerprint, intact, content } = edition;
  return {
    id, number, audience, on, fingerprint, intact, issuer: content.issuer, decisions: line?.decisions ?? [],
    document: composeBrief({ content, audience, words, fingerprint }),
    since: before && said(before.content, content), live: said(content, live),
  };
}

export interface PreviewChecks {
  empty: SectionKey[];
  ownerless: SectionKey[];
  drafts: number;
  marks: { key: SectionKey; line: number }[];
  faults: DisclosureFault[];
}

/** The draft as an audience would read it, and what to look at before issuing it. */
export async function previewPage(actor: Actor, program: Program, audience: DisclosureLevel, words: BriefWords) {
  const content = await draftContent(actor, program, audience);
  const last = (await editionsOf(actor, program.id))[0]?.number ?? 0;
  return { last, document: composeBrief({ content, audience, words, fingerprint: null }), checks: await checksOf(actor, content, words) };
}

async function checksOf(actor: Actor, { sections, facts, figures, audience }: EditionContent, words: BriefWords): Promise<PreviewChecks> {
  const asked = sections.filter(({ key }) => key !== "annexes");
  const keysOf = (list: typeof asked) => list.map(({ key }) => key);
  return {
    empty: keysOf(asked.filter(({ text }) => text.trim() === "")), ownerless: keysOf(asked.filter(({ owner }) => owner === null)),
    drafts: asked.filter(({ text, ready }) => text.trim() !== "" && !ready).length,
    marks: sections.flatMap(({ key, text }) => readSection(text, DEFAULT_AUDIENCE[key]).faults.map(({ line }) => ({ key, line }))),
    faults: disclosureFaults({ facts, figures, audience, words }, sections, await secretsFrom(actor, facts, audience)),
  };
}
