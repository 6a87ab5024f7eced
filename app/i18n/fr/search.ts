/** What a record is, in a word, besides its title. */
const kinds: Record<string, string> = {
  program: "Programme", version: "Version", "opening-item": "Élément à ouvrir", usage: "Usage", stakeholder: "Partie prenante", person: "Personne",
  means: "Moyen", commitment: "Engagement", pair: "Couple", iteration: "Itération", hypothesis: "Hypothèse", experiment: "Essai", evidence: "Preuve",
  verdict: "Ce qui a été appris", "captured-line": "Ligne à trier", "first-step": "Premier pas", movement: "Mouvement de perte", benefit: "Bénéfice",
  risk: "Risque", impact: "Bénéfice ou risque", "decision-request": "Décision demandée", decision: "Décision", question: "Question ouverte",
  option: "Option", action: "Action", workshop: "Atelier", observation: "Observation", quote: "Citation", objection: "Objection", page: "Page",
};

export const search = {
  open: "Rechercher",
  title: "Rechercher",
  lede: "Tout ce que vous pouvez lire dans cet espace\u00a0: des mots entiers ou leur début, dans n’importe quel ordre, avec ou sans accents.",
  field: "Mots cherchés",
  go: "Chercher",
  placeholder: "mobilité école, H 16…",
  ask: "Tapez un mot\u00a0: les enregistrements qui le contiennent apparaîtront ici.",
  nothing: (q: string) => `Rien ne contient «\u00a0${q}\u00a0».`,
  results: "Résultats",
  found: (count: number, more: boolean) => (more ? `Plus de ${count} résultats` : count === 1 ? "1 résultat" : `${count} résultats`),
  all: "Tous les résultats",
  next: "Suite",
  previous: "Retour",
  untitled: "sans titre",
  iteration: (number: number) => `Itération ${number}`,
  keys: "↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer",
  kinds,
  rebuild: "Refaire l’index",
  rebuildWhy: "Utile après une restauration, si un enregistrement ne se trouve pas.",
  rebuilt: (records: number) => `Index refait\u00a0: ${records} enregistrements.`,
};
