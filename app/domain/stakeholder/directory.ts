import { ENGAGEMENT_STATES, type Engagement } from "#app/domain/engagement/engagement.ts";
import { ORIGINS, type Origin } from "./provenance.ts";

/** By name; by category; the furthest engaged first; the nearest next step first; the latest moved first. */
export const DIRECTORY_SORTS = ["name", "category", "engagement", "next", "recent"] as const;
export type DirectorySort = (typeof DIRECTORY_SORTS)[number];

/** What is planned with a stakeholder: its day has come, it is dated later, nothing is. */
export const NEXT_STEPS = ["due", "later", "none"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export const KNOWN = ["yes", "no"] as const;
type Known = (typeof KNOWN)[number];

export interface DirectoryFilter {
  q?: string;
  /** As the main category or as another one. */
  categoryId?: string | null;
  engagement?: Engagement | null;
  origin?: Origin | null;
  next?: NextStep | null;
  /** Whether the team wrote through whom it is known. */
  known?: Known | null;
  competitor?: boolean;
  /** Only these, when given. */
  among?: readonly string[] | null;
  sort?: DirectorySort;
  page: number;
}

export type AskedFilter = Required<Omit<DirectoryFilter, "among">>;

const LAST_PAGE = 100_000;

/** The filter that an address asks; what it does not understand filters nothing. */
export function filterAsked(query: URLSearchParams): AskedFilter {
  const among = <T extends string>(values: readonly T[], name: string): T | null => values.find((value) => value === query.get(name)) ?? null;
  return {
    q: (query.get("q") ?? "").slice(0, 200),
    categoryId: query.get("category") || null,
    engagement: among(ENGAGEMENT_STATES, "engagement"),
    origin: among(ORIGINS, "origin"),
    next: among(NEXT_STEPS, "next"),
    known: among(KNOWN, "known"),
    competitor: query.get("competitor") === "on",
    sort: among(DIRECTORY_SORTS, "sort") ?? "name",
    page: Math.min(LAST_PAGE, Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1)),
  };
}

/** The same as the address writes it; the first page and the order by name go without saying. */
export function askedQuery(filter: AskedFilter) {
  return {
    q: filter.q, category: filter.categoryId, engagement: filter.engagement, origin: filter.origin, next: filter.next, known: filter.known,
    competitor: filter.competitor ? "on" : null, sort: filter.sort === "name" ? null : filter.sort,
  };
}

export const isFiltered = (filter: AskedFilter): boolean =>
  Boolean(filter.q || filter.categoryId || filter.engagement || filter.origin || filter.next || filter.known || filter.competitor);
