import type { Grouping, GroupName, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import type { Language } from "#app/i18n/language.ts";
import type { SeededName } from "./facts.ts";
import type { FigureRecords } from "./figures.ts";

/** What a note says its words with: passed in, so that one rule writes every language. */
export interface BriefWords {
  language: Language;
  t: Dictionary;
  /** The name of a lens or a category as people read it. */
  nameOf: (list: "lens" | "category", entry: SeededName) => string;
  groupTitle: (grouping: Grouping, name: GroupName) => string;
  /** The message of a picture of levels, as its page says it. */
  levelMessages: (spec: LevelSpec) => readonly string[];
  /** Where the records of a figure are; only on a page. */
  addressOf?: (records: FigureRecords) => string;
}
