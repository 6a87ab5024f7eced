import type { ReportWords } from "#app/domain/workshop-report/compose-report.ts";
import type { Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";

/** The words of a report in a language; a page adds where its lines lead. */
export function reportWords(t: Dictionary, language: Language, addressOf?: ReportWords["addressOf"]): ReportWords {
  return { language, words: t.workshopReport, kinds: t.capture.kind, workshopKinds: t.workshop.kinds, ...(addressOf && { addressOf }) };
}
