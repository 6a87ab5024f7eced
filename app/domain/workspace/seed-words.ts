import { folded } from "#app/domain/form/slug.ts";
import type { SEEDED_LISTS, SeededUsage } from "./seeds.ts";

type Category = (typeof SEEDED_LISTS)["category"][number];
type Purpose = (typeof SEEDED_LISTS)["purpose"][number];

/** In order: the first that reads the words wins. Words are without case nor accents. */
type Rules<Key> = readonly (readonly [Key, RegExp])[];

const CATEGORIES: Rules<Category> = [
  ["non-automotive", /\b(?:industr\w*|compan\w*|manufactur\w*)\b.*\b(?:hors|outside|non|beyond)\b.*\b(?:auto\w*|sector)|\bhors (?:champ )?auto/],
  ["automotive", /\b(?:industr\w*|group\w*|constructeur\w*|manufactur\w*|equipementier\w*|supplier\w*)\b.*\bauto\w*|\bauto\w* (?:industry|sector|manufacturers?|suppliers?)\b|^constructeurs?\b|^equipementiers?\b/],
  ["local-authority", /^(?:une |des |the )?(?:collectivites?|villes?|metropoles?|regions?|municipalit\w+|local authorit\w+|local governments?|cit(?:y|ies)|councils?)\b/],
  ["cluster", /^(?:les )?(?:clusters?|poles? de competitivite|poles?)\b/],
  ["laboratory", /^(?:les )?(?:laboratoires?|labos?|laborator(?:y|ies)|research labs?|labs?)\b/],
  ["school", /^(?:les )?(?:ecoles?|lycees?|universites?|schools?|universit(?:y|ies)|colleges?)\b/],
  ["media", /^(?:les )?(?:medias?|presse|press)\b/],
  ["hackers", /^(?:les )?(?:hackers?|hackeurs?|makers?)\b/],
  ["informal-networks", /^(?:les )?(?:reseaux? informels?|informal networks?|communautes? informelles?)\b/],
];

/** Narrow on purpose: « former des dentistes » is a usage of its own. */
const USAGES: Rules<SeededUsage> = [
  ["prototype", /^prototyp\w* (?:des |de |of )?(?:composants?|components?|services?)\b/],
  ["territories", /^(?:experiment\w*|test\w*) (?:des |the |of )?(?:usages?|uses?)\b.*\bterrito/],
  ["train", /^(?:former|formation|train\w*)\b.*\bprofession\w*\b.*\b(?:etudiants?|students?)\b/],
  ["markets", /^explor\w*\b.*\b(?:marches? nouveaux?|nouveaux? marches?|new markets?)\b/],
  ["communities", /^(?:decouvr\w*|discover\w*)\b.*\b(?:communautes?|communit(?:y|ies))\b/],
  ["communicate", /^communi(?:quer|cat\w*)\b.*\b(?:competences?|skills?)\b/],
  ["standards", /^(?:accelere\w*|accelerat\w*|speed\w* up)\b.*\b(?:normes?|standards?|norms?)\b/],
];

const PURPOSES: Rules<Purpose> = [
  ["prototype", /^prototyp/],
  ["experiment", /^(?:experiment|test)/],
  ["train", /^(?:se former|former|formation|train|learn)/],
  ["markets", /^(?:explor\w*|open\w*)\b.*\b(?:marches?|markets?)\b/],
  ["demonstrate", /^(?:capitali[sz]\w*|demonstrat\w*|faire des demonstrateurs)/],
];

const seedIn = <Key>(rules: Rules<Key>) => (words: string): Key | null => {
  const plain = folded(words);
  return rules.find(([, rule]) => rule.test(plain))?.[0] ?? null;
};

/** The seeded category that words in French or English name, or null. */
export const categorySeed = seedIn(CATEGORIES);
/** The seeded usage that words in French or English name, or null. */
export const usageSeed = seedIn(USAGES);
/** The seeded purpose that words in French or English name, or null. */
export const purposeSeed = seedIn(PURPOSES);
