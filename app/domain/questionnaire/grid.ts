import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { IMPACT_FLAGS, IMPACT_KINDS, TIME_SCALES } from "#app/domain/impact/impact.ts";
import type { Question } from "./questionnaire.ts";

/** Where the choices of a question come from: a list of the workspace, or words that come with the grid. */
type Choices = "usages" | "categories" | "lenses" | "four-tests" | "yes-no-unknown" | "yes-no" | "benefit-risk" | "time-scale" | "measurability" | "means";

export interface GridQuestion extends Pick<Question, "step" | "kind"> {
  key: string;
  several?: boolean;
  unit?: "money" | "person-months";
  options?: Choices;
  columns?: Choices;
}

/** The grid that ships, step by step: problems, stakeholders, benefits and risks, the best pair, the first step. */
export const GRID = [
  { step: 1, key: "problems", kind: "choice", options: "usages" },
  { step: 1, key: "other-usage", kind: "text" },
  { step: 1, key: "own-category", kind: "choice", several: false, options: "categories" },
  { step: 2, key: "categories", kind: "choice", options: "categories" },
  { step: 2, key: "others", kind: "text" },
  { step: 2, key: "connection", kind: "text" },
  { step: 2, key: "how-to-engage", kind: "text" },
  { step: 3, key: "benefit", kind: "text" },
  { step: 3, key: "risk", kind: "text" },
  { step: 3, key: "lenses", kind: "matrix", options: "lenses", columns: "benefit-risk" },
  { step: 3, key: "benefit-level", kind: "scale" },
  { step: 3, key: "risk-level", kind: "scale" },
  { step: 3, key: "measurability", kind: "choice", options: "measurability" },
  { step: 3, key: "time-scale", kind: "choice", several: false, options: "time-scale" },
  { step: 3, key: "usages-by-category", kind: "matrix", options: "categories", columns: "usages" },
  { step: 4, key: "best-usage", kind: "choice", several: false, options: "usages" },
  { step: 4, key: "best-category", kind: "choice", several: false, options: "categories" },
  { step: 4, key: "hypothesis", kind: "text" },
  { step: 4, key: "threshold", kind: "text" },
  { step: 4, key: "tests", kind: "matrix", several: false, options: "four-tests", columns: "yes-no-unknown" },
  { step: 5, key: "first-step", kind: "text" },
  { step: 5, key: "agreed-money", kind: "amount", unit: "money" },
  { step: 5, key: "agreed-person-months", kind: "amount", unit: "person-months" },
  { step: 5, key: "means", kind: "choice", options: "means" },
  { step: 5, key: "acceptable", kind: "choice", several: false, options: "yes-no" },
  { step: 5, key: "constraint", kind: "text" },
  { step: 5, key: "able-money", kind: "amount", unit: "money" },
  { step: 5, key: "able-person-months", kind: "amount", unit: "person-months" },
  { step: 5, key: "able-worst", kind: "text" },
] as const satisfies readonly GridQuestion[];
export type GridKey = (typeof GRID)[number]["key"];

/** Choices that come with the grid, by their ids; the others are lists of the workspace. */
export const GRID_CHOICES = {
  "four-tests": ["connected", "interested", "strong-benefits", "acceptable-risks"],
  "yes-no-unknown": ["yes", "no", "unknown"],
  "yes-no": ["yes", "no"],
  "benefit-risk": IMPACT_KINDS,
  "time-scale": TIME_SCALES,
  measurability: IMPACT_FLAGS,
  means: MEANS_KINDS,
} as const satisfies Partial<Record<Choices, readonly string[]>>;
export type GridChoices = keyof typeof GRID_CHOICES;
export type ListChoices = Exclude<Choices, GridChoices>;

export const isGridChoices = (choices: Choices): choices is GridChoices => choices in GRID_CHOICES;
