export const IMPACT_KINDS = ["benefit", "risk"] as const;
export type ImpactKind = (typeof IMPACT_KINDS)[number];

/** Lenses a new workspace starts with; a workspace may add its own codes. */
export const DEFAULT_LENSES = ["know-how", "legal", "strategic", "customer-relation", "image"] as const;
export type DefaultLens = (typeof DEFAULT_LENSES)[number];

/** In years. */
export const TIME_SCALES = ["now", "under-1", "1-3", "over-3"] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

export const DIRECTNESSES = ["direct", "indirect"] as const;
export type Directness = (typeof DIRECTNESSES)[number];

export const MATERIALITIES = ["material", "immaterial"] as const;
export type Materiality = (typeof MATERIALITIES)[number];

export const IMPACT_FLAGS = ["exchangeable", "quantifiable", "expressible"] as const;
export type ImpactFlag = (typeof IMPACT_FLAGS)[number];
/** Several may hold. */
export type ImpactFlags = Readonly<Record<ImpactFlag, boolean>>;

/** An ordinal level, 1 to 5: compared, never added. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const BANDS = ["weak", "medium", "strong"] as const;
export type Band = (typeof BANDS)[number];

/** Neither exchangeable nor quantifiable: it can only be worded, and is listed beside the charts. */
export function wordingOnly(flags: Pick<ImpactFlags, "exchangeable" | "quantifiable">): boolean {
  return !flags.exchangeable && !flags.quantifiable;
}

/** ⌈likelihood × severity ÷ 5⌉, 1 to 5. */
export function riskLevel(likelihood: Level, severity: Level): Level {
  return Math.ceil((likelihood * severity) / 5) as Level;
}

/** The magnitude, 1 to 5. Confidence does not change it. */
export function benefitLevel(magnitude: Level): Level {
  return magnitude;
}

/** Weak 1–2, medium 3, strong 4–5. */
export function band(level: Level): Band {
  if (level <= 2) return "weak";
  return level === 3 ? "medium" : "strong";
}

/** The level typed or stored as a number, or null when it is not one of 1 to 5. */
export function asLevel(value: number | null): Level | null {
  return LEVELS.find((level) => level === value) ?? null;
}
