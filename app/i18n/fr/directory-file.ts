import { plural } from "../plural.ts";

export const directoryFile = {
  title: "Importer un annuaire",
  lede: "Un tableau CSV, avec «\u00a0;\u00a0» ou «\u00a0,\u00a0». Rien n’est écrit avant que vous ayez vu ce qui changera.",
  back: "Parties prenantes",
  kind: "Ce que le fichier contient",
  kinds: { stakeholder: "des parties prenantes", person: "des personnes" },
  file: "Fichier CSV",
  fileHint: "UTF-8 ou Latin-1, 8\u00a0Mo et 10\u202f000 lignes au plus.",
  pasted: "ou le tableau collé ici",
  look: "Voir ce qui changera",
  howTitle: "Comment le tableau est lu",
  how: "La première ligne nomme les colonnes, en français ou en anglais\u00a0; seul le nom est nécessaire. Une ligne qui porte l’identifiant d’une fiche la modifie\u00a0; sinon c’est celle du même nom. Une case vide ne change rien, sauf sur une ligne qui porte l’identifiant\u00a0: là, elle vide le champ. Plusieurs catégories se séparent par «\u00a0|\u00a0».",
  columnsOf: "Colonnes reprises",
  exportFirst: "Exporter l’annuaire actuel donne le modèle.",
  preview: "Ce qui changera",
  counts: ({ fresh, changed, same, refused }: { fresh: number; changed: number; same: number; refused: number }) =>
    `${fresh} ${plural.fr(fresh, "nouvelle fiche", "nouvelles fiches")}, ${changed} ${plural.fr(changed, "modifiée", "modifiées")}, ${same} sans changement, ${refused} ${plural.fr(refused, "ligne non reprise", "lignes non reprises")}.`,
  cells: (n: number) => `${n} ${plural.fr(n, "case non reprise", "cases non reprises")} sur des lignes reprises.`,
  ignored: (n: number, names: string) => `${n} ${plural.fr(n, "colonne inconnue, non reprise", "colonnes inconnues, non reprises")}\u00a0: ${names}.`,
  nothing: "Ce fichier ne change rien\u00a0: l’annuaire dit déjà tout cela.",
  take: "Importer",
  taken: (fresh: number, changed: number, refused: number, cells: number) =>
    `Import fait\u00a0: ${fresh} ${plural.fr(fresh, "nouvelle", "nouvelles")}, ${changed} ${plural.fr(changed, "modifiée", "modifiées")}, ${refused} ${plural.fr(refused, "ligne non reprise", "lignes non reprises")}, ${cells} ${plural.fr(cells, "case non reprise", "cases non reprises")}.`,
  line: "Ligne",
  what: "Ce qui arrive",
  detail: "Détail",
  caption: "Lignes du fichier",
  states: { new: "nouvelle", changed: "modifiée", same: "sans changement", refused: "non reprise" },
  why: {
    "no-name": "pas de nom", twice: "déjà dans le fichier, plus haut", several: "plusieurs fiches portent ce nom\u00a0: ajoutez l’identifiant", "name-taken": "ce nom est celui d’une autre fiche",
  },
  problems: {
    "not-a-choice": "hors de la liste", "not-a-category": "catégorie inconnue", "not-a-day": "pas une date", "not-yes-or-no": "ni oui ni non", "too-long": "trop long", "day-to-come": "date à venir",
    "goes-back": "retour en arrière\u00a0: il se note sur la fiche, avec sa raison", "day-alone": "la date suit un pas d’engagement", "no-such-stakeholder": "absente de l’annuaire",
  },
  problem: (column: string, cell: string, why: string) => `${column}\u00a0: «\u00a0${cell}\u00a0» non repris (${why})`,
  andMore: (n: number) => `et ${n} ${plural.fr(n, "autre ligne", "autres lignes")}.`,
  fileName: { stakeholder: "parties-prenantes.csv", person: "personnes.csv" },
  columns: {
    stakeholder: {
      id: "Identifiant", name: "Nom", nature: "Nature", category: "Catégorie", otherCategories: "Autres catégories", competitor: "Concurrent", engagement: "Engagement", engagementOn: "Engagement le",
      metOn: "Rencontrée le", connection: "Connexion", howToEngage: "Approche", ask: "Demande", engageOwner: "Qui s’en charge", nextStepOn: "Prochaine étape", cv: "Compétences",
      experience: "Expérience", advice: "Conseils", links: "Liens",
    },
    person: { id: "Identifiant", name: "Nom", stakeholder: "Partie prenante", skills: "Compétences", consent: "Nom montré" },
  } as Record<"stakeholder" | "person", Record<string, string>>,
};
