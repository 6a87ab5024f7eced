import { formatDay, formatUnknown } from "#app/platform/format.ts";
import type { EditionChange } from "./edition-changes.ts";
import { figureLabel, writtenFigure } from "./figure-words.ts";
import type { BriefWords } from "./words.ts";

/** A change as a sentence: « Pire risque restant, Juridique : 5 → 4. » */
export const changeSentence = (change: EditionChange, currency: string, words: BriefWords): string => endedOnce(said(change, currency, words));

/** « n.c. » and a title may end the sentence themselves. */
const endedOnce = (sentence: string): string => sentence.replace(/([.…!?])\.$/, "$1");

function said(change: EditionChange, currency: string, words: BriefWords): string {
  const { t, language } = words;
  const { sentences } = t.edition;
  switch (change.what) {
    case "decision": return sentences.decision(t.changes.subjects[change.subject.kind](change.subject.name), t.decision.answers[change.answer], formatDay(change.on, language));
    case "condition": return sentences.conditions[change.state](change.title);
    case "asked": return change.after === null ? sentences.nothingAsked : sentences.asked(change.after);
    case "hoped": return sentences.hoped(`${t.impact.ref[change.kind](change.number)} ${change.statement}`, level(change.expected, words), level(change.observed, words));
    case "impact": return sentences.impacts[change.move](t.impact.kind[change.kind], `${t.impact.ref[change.kind](change.number)} ${change.statement}`);
    case "figure": return sentences.figure(figureLabel(change.after, words), writtenFigure(change.before, currency, words), writtenFigure(change.after, currency, words));
    case "people": return sentences.people[change.event](change.names);
    case "sections": return sentences.sections(change.keys.map((key) => t.briefDocument.sections[key]));
  }
}

const level = (value: number | null, { language }: BriefWords): string => (value === null ? formatUnknown(language) : String(value));
