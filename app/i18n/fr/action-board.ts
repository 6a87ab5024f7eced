import { plural } from "../plural.ts";
import { actionImport } from "./action-import.ts";
export const actionBoard = {
  ...actionImport,
  ways: "Vues, imports et exports des actions",
  views: { list: "Liste", board: "Tableau" },
  import: "Importer",
  calendar: "Calendrier",
  how: "Faites glisser une carte, ou prenez sa poignée ✥ et servez-vous des flèches du clavier\u202f; la liste «\u00a0Déplacer\u00a0» fait de même. Ce qui est en retard reste en tête.",
  column: { "to-do": "À faire", doing: "En cours", done: "Fait" },
  empty: { "to-do": "Rien à faire.", doing: "Rien en cours.", done: "Rien de fait encore." },
  move: "Déplacer",
  moveThis: (title: string) => `Déplacer «\u00a0${title}\u00a0» vers`,
  handle: (title: string) => `Déplacer «\u00a0${title}\u00a0» avec les flèches`,
  told: (title: string, state: string, place: number, count: number) => `«\u00a0${title}\u00a0»\u00a0: ${state}, ${place} sur ${count}.`,
  edge: (title: string) => `«\u00a0${title}\u00a0» est déjà au bord.`,
  edit: "Modifier",
  editThis: (title: string) => `Modifier «\u00a0${title}\u00a0»`,
  delivers: (what: string) => `Livrable\u00a0: ${what}`,
  controls: "maîtrise",
  steps: (done: number, all: number) => `${done} ${plural.fr(done, "étape faite", "étapes faites")} sur ${all}`,
  stepDone: (title: string) => `«\u00a0${title}\u00a0» est faite`,
};
