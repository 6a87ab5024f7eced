import { folded } from "#app/domain/form/slug.ts";

const RISK = /\b(?:risques?|risks?|defiance|distrust|mefiance|plaintes?|porter plainte|sue|frustrations?|pauperise\w*|caduques?|obsolete|decevoir|disappoint\w*|dangers?|dangereux|unsafe|perte|perdre|lose|loses|losing|menaces?|threat\w*|captee?s?|capter|captur\w*|contrefacon|copie|counterfeit\w*|fuite|leaks?|leaking|accidents?|vandal\w*|hors de prix|crainte|peur|afraid|fear|worr(?:y|ied|ies)|reverse engineering|liabilit\w*|responsabilite civile|injur\w*|damage\w*)\b/;
const BENEFIT = /\b(?:permet\w*|facilit\w*|acceler\w*|plus rapidement|rapidement|faster|quicker|attira\w*|attract\w*|attire\w*|reduire|reduit|reduces?|ameliore\w*|improve\w*|gagnant\w*|gagner|wins?|espoir|hope|utiles?|useful|donner a voir|complementarit\w*|benefic\w*|benefits?|economi\w*|sav(?:e|es|ing)s?|cheaper|moins cher|gain\w*|opportunit\w*|creer des|inventer|invent|valeur|coolness|confiance|trust|visibilite|visibility|outiller|equip\w*|lien direct|support de|learn\w*|apprend\w*|help\w*|aide a)\b/;

/** For or against, by the words a statement holds; a risk said with a benefit is a risk to look at. Null when it says neither. */
export function stanceOf(words: string): "benefit" | "risk" | null {
  const plain = folded(words);
  if (/\b(?:pas de|sans|no|without|reduire les|reduire|reduces?|less|moins de) (?:\w+ )?(?:risques?|risks?|frustrations?|plaintes?)\b/.test(plain)) return "benefit";
  if (RISK.test(plain)) return "risk";
  return BENEFIT.test(plain) ? "benefit" : null;
}

const LENSES: readonly (readonly [string, RegExp])[] = [
  ["legal", /\b(?:juridi\w*|legal\w*|plainte|sue|liabilit\w*|homologu\w*|homolo|reglement\w*|regulat\w*|licen[cs]e|brevet\w*|patent\w*|convention)\b/],
  ["know-how", /\b(?:metier|know[- ]how|connaissances?|knowledge|competences?|skills?|formation\w*|calculateur\w*|culture)\b/],
  ["strategic", /\b(?:strategi\w*|concurren\w*|competit\w*|capter|marches?|markets?|normes?|acteurs?)\b/],
  ["customer-relation", /\b(?:relation client|clients?|customers?|users?|usagers?)\b/],
  ["image", /\b(?:image|marque|brand|reputation|coolness|attira\w*|defiance|confiance|trust)\b/],
];

/** The seeded lens a statement is seen through, or "". */
export function lensOf(words: string): string {
  const plain = folded(words);
  return LENSES.find(([, rule]) => rule.test(plain))?.[0] ?? "";
}
