import type { ToldImpact } from "./impacts.ts";

/** The benefits heard at the workshop, in our words; their levels are illustrative. */
export const BENEFITS: readonly ToldImpact[] = [
  {
    key: "maturity", kind: "benefit", lens: "know-how", statement: "Les preuves de concept vont plus vite : un à deux niveaux de maturité gagnés",
    forWhom: "Renault", directness: "direct", counts: "quantifiable", materiality: "material", timeScale: "under-1", pairs: [["prototype", "automotive"], ["prototype", "laboratory"]],
    range: ["money", 10_000, 20_000, 40_000], baseline: [1, 3],
    "POM 1.0": { expected: [3, 2], hope: "La documentation évite la rétro-ingénierie", observed: [2, 3], why: "Une fonction sur deux a buté sur la messagerie" },
    "POM 1.1": { expected: [3, 3], hope: "La messagerie en lecture arrive", observed: [3, 4], why: "Deux essais conclus en moins de six semaines" },
    "POM 2.0": { expected: [4, 3], hope: "Les interfaces physiques s’ajoutent" },
  },
  {
    key: "training", kind: "benefit", lens: "know-how", statement: "Des formations s’appuient sur la documentation ouverte",
    forWhom: "Écoles et laboratoires", directness: "indirect", counts: "quantifiable", materiality: "material", timeScale: "under-1", pairs: [["train", "school"], ["train", "laboratory"]],
    "POM 1.0": { expected: [2, 3], hope: "Une école s’est dite prête", observed: [2, 3] },
    "POM 1.1": { expected: [3, 3], hope: "Un laboratoire prépare des sessions", observed: [3, 4], why: "Écoles et laboratoires forment avec la documentation ouverte" },
    "POM 2.0": { expected: [4, 4], hope: "Un module entier est au programme" },
  },
  {
    key: "feedback", kind: "benefit", lens: "know-how", statement: "Les innovations des communautés remontent au constructeur",
    forWhom: "Renault", directness: "direct", counts: "exchangeable", materiality: "immaterial", timeScale: "1-3", pairs: [["prototype", "hackers"]],
    "POM 1.1": { expected: [2, 2], hope: "L’échange support contre remontées est proposé", observed: [2, 3], why: "Quatre contributions publiées" },
    "POM 2.0": { expected: [3, 3], hope: "Les prototypes roulants sont documentés" },
  },
  {
    key: "agreement", kind: "benefit", lens: "legal", statement: "Une convention type raccourcit chaque nouvel accord",
    forWhom: "Renault et ses parties prenantes", directness: "direct", counts: "quantifiable", materiality: "immaterial", timeScale: "under-1",
    "POM 1.1": { expected: [1, 2], hope: "Un premier texte existe", observed: [1, 3], why: "Relu, pas encore signé ailleurs" },
    "POM 2.0": { expected: [2, 3], hope: "Deux parties prenantes l’ont signée" },
  },
  {
    key: "newcomers", kind: "benefit", lens: "strategic", statement: "De nouveaux acteurs apportent leurs moyens au programme",
    forWhom: "Renault", directness: "indirect", counts: "exchangeable", materiality: "material", timeScale: "1-3", baseline: [1, 2],
    "POM 1.0": { expected: [2, 2], hope: "Les rencontres sont ouvertes à tous", observed: [2, 3] },
    "POM 1.1": { expected: [4, 2], hope: "Le HACKAPOM élargit le cercle", observed: [2, 4], why: "La licence réciproque n’est pas tranchée : les offres attendent" },
    "POM 2.0": { expected: [4, 2], hope: "Trois nouveaux venus imprévus en six semaines" },
  },
  {
    key: "norms", kind: "benefit", lens: "strategic", statement: "Un texte commun fait avancer les normes et les standards",
    forWhom: "La filière", directness: "indirect", counts: "exchangeable", materiality: "immaterial", timeScale: "over-3", pairs: [["standards", "Laboratoire A"]],
    "POM 1.1": { expected: [2, 2], hope: "Un laboratoire propose d’écrire", observed: [1, 2], why: "Rien n’est encore écrit" },
    "POM 2.0": { expected: [3, 2], hope: "Un brouillon commun est en route" },
  },
  {
    key: "customers", kind: "benefit", lens: "customer-relation", statement: "Un acteur améliore sa relation avec ses clients autour de POM",
    forWhom: "Parties prenantes", directness: "indirect", counts: "quantifiable", materiality: "immaterial", timeScale: "1-3", baseline: [1, 2],
    "POM 1.0": { expected: [2, 2], hope: "Un récit d’usage à partager", observed: [2, 2] },
    "POM 1.1": { expected: [2, 3], hope: "Le HACKAPOM donne des exemples", observed: [3, 3], why: "Deux parties prenantes ont montré POM à leurs clients" },
    "POM 2.0": { expected: [4, 3], hope: "Des usages vus sur site" },
  },
  {
    key: "trust", kind: "benefit", lens: "customer-relation", statement: "L’ouverture lève la défiance de communautés",
    forWhom: "Communautés", directness: "indirect", materiality: "immaterial", timeScale: "now", pairs: [["communities", "hackers"]],
  },
  {
    key: "cities", kind: "benefit", lens: "image", statement: "Donner à voir aux villes facilite la pédagogie des nouveaux services",
    forWhom: "Collectivités", directness: "indirect", counts: "quantifiable", materiality: "immaterial", timeScale: "1-3", pairs: [["territories", "local-authority"]], baseline: [2, 3],
    "POM 1.0": { expected: [3, 3], hope: "Un véhicule à montrer", observed: [3, 3] },
    "POM 1.1": { expected: [4, 2], hope: "Deux territoires approchés", observed: [3, 3], why: "Un seul accord de principe" },
    "POM 2.0": { expected: [4, 3], hope: "Un site fermé est ouvert trois semaines" },
  },
  {
    key: "culture", kind: "benefit", lens: "know-how", statement: "La culture de l’entreprise s’ouvre : d’un modèle fondé sur la sécurité à un produit collaboratif",
    forWhom: "Renault", directness: "indirect", materiality: "immaterial", timeScale: "over-3",
  },
];
