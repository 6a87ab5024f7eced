/** 1 met once, 2 know each other, 3 work together. */
export const STRENGTHS = [1, 2, 3] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Two people who know each other; the tie goes both ways. */
export interface Tie {
  a: string;
  b: string;
  strength: Strength;
  /** 'YYYY-MM-DD', null when not known. */
  lastContactOn: string | null;
}
