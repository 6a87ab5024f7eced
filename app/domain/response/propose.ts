import { wordsIn, type Answers, type Question } from "#app/domain/questionnaire/questionnaire.ts";
import type { Proposed, ProposalFields, ProposalKind, Uncertainty } from "#app/domain/proposal/proposal.ts";
import type { Visibility } from "./response.ts";

/** What a response says, in the words of one language; what one can afford to lose is not in it. */
export interface ToldResponse {
  questions: readonly Question[];
  answers: Answers;
  name: string;
  organisation: string;
  visibility: Visibility;
  language: "fr" | "en";
}

/** What an answer proposes to record, to be accepted by a person. The same answer gives the same proposals. */
export function proposedFrom(response: ToldResponse): Proposed[] {
  const says = sayings(response);
  return [...who(response, says), ...others(says), ...uses(says), ...commitments(response, says), ...impacts(says), ...hypotheses(response, says)];
}

type Sayings = ReturnType<typeof sayings>;

function sayings({ questions, answers, language }: ToldResponse) {
  const asked = new Map(questions.map((question) => [question.key ?? "", question]));
  const answerTo = (key: string) => answers[asked.get(key)?.id ?? ""];
  const labelsOf = (key: string): string[] => {
    const chosen = answerTo(key);
    return Array.isArray(chosen) ? (asked.get(key)?.options ?? []).filter(({ id }) => chosen.includes(id)).map(({ label }) => wordsIn(label, language)) : [];
  };
  return {
    text: (key: string): string => (typeof answerTo(key) === "string" ? String(answerTo(key)) : ""),
    amount: (key: string): number | null => (typeof answerTo(key) === "number" ? Number(answerTo(key)) : null),
    ids: (key: string): string[] => { const chosen = answerTo(key); return Array.isArray(chosen) ? chosen : []; },
    labels: labelsOf,
    /** Beside the proposal: what was asked, and what was answered. */
    source: (key: string, said: string): string => { const label = asked.get(key)?.label; return label ? `${wordsIn(label, language)} ${said}` : said; },
  };
}

type Said = [text: string, sourceText: string];
const one = (kind: ProposalKind, key: string, [text, sourceText]: Said, fields: ProposalFields, uncertain: Uncertainty | null = null): Proposed =>
  ({ kind, key, parentKey: null, text, fields, line: null, sourceText, uncertain });

function who({ name, organisation, visibility }: ToldResponse, says: Sayings): Proposed[] {
  const [category = ""] = says.labels("own-category");
  const firm = organisation ? [one("stakeholder", "organisation", [organisation, organisation], { name: organisation, category }, category ? null : "category")] : [];
  const person = name ? [one("person", "person", [name, [name, organisation].filter(Boolean).join(", ")], { name, organisation, consent: visibility })] : [];
  return [...firm, ...person];
}

/** Organisations named in passing, one per line or comma: names to be checked. */
function others(says: Sayings): Proposed[] {
  const named = says.text("others").split(/[\n;,]/).map((part) => part.trim()).filter((part) => part !== "" && part.length <= 100);
  const [category = "", ...more] = says.labels("categories");
  const alone: ProposalFields = named.length === 1 ? { connection: says.text("connection"), howToEngage: says.text("how-to-engage") } : {};
  return named.map((name) => one("stakeholder", `other:${name.toLowerCase()}`, [name, says.source("others", name)], { name, category: more.length === 0 ? category : "", ...alone }, "name"));
}

function uses(says: Sayings): Proposed[] {
  const label = says.text("other-usage");
  return label === "" ? [] : [one("usage", "other-usage", [label, says.source("other-usage", label)], { label }, "kind")];
}

/** The first step one agrees to: one commitment per unit; what one could afford is never asked here. A step found not acceptable is none. */
function commitments({ organisation }: ToldResponse, says: Sayings): Proposed[] {
  if (says.ids("acceptable").includes("no")) return [];
  const [what, constraint] = [says.text("first-step"), says.text("constraint")];
  const amounts = (["money", "person-months"] as const).flatMap((unit) => {
    const amount = says.amount(`agreed-${unit}`);
    return amount === null ? [] : [{ unit, amount }];
  });
  const [meansKind = ""] = says.ids("means");
  const brought = { means: says.labels("means").join(", "), meansKind };
  const offers = amounts.length > 0 ? amounts : what || meansKind ? [{ unit: null, amount: null }] : [];
  return offers.map(({ unit, amount }, index) => {
    const said = what || says.labels("means").join(", ") || says.source(`agreed-${unit}`, "").trim();
    const fields = { stakeholder: organisation, what: said, constraint, state: "offered", unit, amount, ...(index === 0 ? brought : {}) };
    return one("commitment", `commitment:${unit ?? "none"}`, [said, says.source("first-step", what)], fields, organisation ? null : "owner");
  });
}

function impacts(says: Sayings): Proposed[] {
  return (["benefit", "risk"] as const).flatMap((kind) => {
    const statement = says.text(kind);
    return statement === "" ? [] : [one(kind, kind, [statement, says.source(kind, statement)], { statement })];
  });
}

/** About the pair that was chosen, or about the respondent's own organisation. */
function hypotheses({ organisation }: ToldResponse, says: Sayings): Proposed[] {
  const statement = says.text("hypothesis");
  if (statement === "") return [];
  const [usage = says.labels("problems")[0] ?? ""] = says.labels("best-usage");
  const [category = ""] = says.labels("best-category");
  const target = category ? { category, stakeholder: "" } : { category: "", stakeholder: organisation };
  return [one("hypothesis", "hypothesis", [statement, says.source("hypothesis", statement)], { statement, usage, ...target, threshold: says.text("threshold") })];
}
