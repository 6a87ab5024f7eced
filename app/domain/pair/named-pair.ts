/** A label of a list: user text, or an untouched seeded one that the page translates. */
export type SeededName = { seedKey: string | null; label: string | null };

/** What names a pair: its usage, and a stakeholder or a category. */
export type NamedPair = { id: string; usage: SeededName; stakeholder: string | null; category: SeededName | null };
