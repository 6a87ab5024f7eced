import type { MeansKind } from "#app/domain/commitment/commitment.ts";
import { folded } from "#app/domain/form/slug.ts";

/** In order: the first that reads the words wins. */
const KINDS: readonly (readonly [MeansKind, RegExp])[] = [
  ["equipment", /\b(?:chassis|vehicules?|vehicles?|voitures?|cars|bikes?|velos?|base roulante|prototypes?|kits?|karts?|machines?|imprimantes?|printers?|robots?|capteurs?|sensors?|banc d.essai|test bench|outillages?|tools?|cartes? electroniques?|boards?|cameras?|drones?|laptops?|bionic hand|pneumatiques?|autonome|radars?|lidars?)\b/],
  ["premises", /\b(?:locaux|salles?|premises|open ?labs?|fablabs?|ateliers? (?:equipe|partage)|site de production|usine|hangar|halle|garage|terrain|piste|test track|partenaire square|square|rooms?|workshop space|buildings?|heberge\w*|hosted|venue)\b/],
  ["network", /\b(?:reseaux? (?:[2-6]g|wifi|mobile|lora\w*|telecom)|[3-6]g|wifi|lorawan|(?:mobile|sensor|lorawan|radio) network)\b/],
  ["data", /\b(?:jeux? de donnees|donnees ouvertes|datasets?|data sets?|base de donnees|databases?)\b/],
  ["skill", /\b(?:formations?|prestations? d.etudes?|expertises?|competences?|conseil|training|courses?|know[- ]how|expert\w*)\b/],
];
/** What is put at somebody's disposal. */
const OFFERED = /\b(?:mise? a disp\w*|met\w* a (?:la )?disp\w*|a (?:la )?disposition|pret(?:er|e|ent|ons)?\b|fourni\w*|achete\w*|donner acces|apport\w*|offr\w*|provid\w*|lend\w*|loan\w*|suppl\w*|bring\w*|can use|available|disponibles?|homologue\w*|hosts?|heberge\w*|partenaire)\b/;

/** What kind of means words name, or null. */
export function meansKindOf(words: string): MeansKind | null {
  const plain = folded(words);
  return KINDS.find(([, rule]) => rule.test(plain))?.[0] ?? null;
}

/** « mettre à disposition »: whatever it is, it is a means. */
export const isAtDisposal = (words: string): boolean => /\b(?:mise?|met\w*)\b.{0,40}\ba (?:la )?disp\w*/.test(folded(words));
export const isOffered = (words: string): boolean => OFFERED.test(folded(words));
