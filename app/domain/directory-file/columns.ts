export const FILE_KINDS = ["stakeholder", "person"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The columns of each file, in their order. */
export const COLUMNS = {
  stakeholder: [
    "id", "name", "nature", "category", "otherCategories", "competitor", "engagement", "engagementOn", "metOn", "connection", "howToEngage", "ask", "engageOwner", "nextStepOn",
    "cv", "experience", "advice", "links",
  ],
  person: ["id", "name", "stakeholder", "skills", "consent"],
} as const satisfies Record<FileKind, readonly string[]>;
export type Column = (typeof COLUMNS)[FileKind][number];

/** What a record says in a file, column by column, as it is compared: codes and ids for what is chosen, ISO days, "" for nothing said. */
export type Told = Partial<Record<Column, string>>;

/** The most characters a text may have, as on the pages. */
export const LONGEST: Partial<Record<Column, number>> = {
  name: 200, connection: 2_000, howToEngage: 2_000, ask: 2_000, engageOwner: 200, cv: 10_000, experience: 10_000, advice: 10_000, links: 4_000, skills: 2_000,
};

/** Between several categories in one cell. */
export const BETWEEN = "|";

export const MOST_ROWS = 10_000;
