import { table } from "./blocks.ts";

export const benefitsTable = table({
  caption: "Bénéfices directs, indirects, quantifiables",
  columns: [["Bénéfice", "start", 5], ["Pour qui", "start", 3], ["Nature", "start", 3], ["Attendu", "center", 1], ["Observé", "center", 1]],
  rows: [
    ["Prototypes plus sûrs d’un à deux niveaux", "Laboratoire A, écoles", "direct, quantifiable", "3", "3"],
    ["Remontées d’usage sur le châssis", "Renault", "direct, exprimable", "2", "2"],
    ["Formations appuyées sur la documentation", "écoles, formation professionnelle", "indirect, quantifiable", "3", "3"],
    ["Licence réciproque avec les communautés", "Renault", "indirect, exprimable", "4", "2"],
  ],
  source: "registre des bénéfices, 12/06/2018",
});

export const risksTable = table({
  caption: "Risques, actions et niveaux restants",
  columns: [["Risque", "start", 5], ["Action", "start", 5], ["Responsable", "start", 3], ["Avant", "center", 1], ["Résiduel", "center", 1.3]],
  rows: [
    ["Plainte après modification du véhicule", "Convention type, lecture seule", "Service juridique", "5", "4"],
    ["Valeur captée par un nouvel acteur", "Licence réciproque, à confirmer", "Direction stratégie", "4", "4"],
    ["Promesse d’ouverture déçue", "Dire ce qui reste fermé, et pourquoi", "Équipe projet POM", "3", "2"],
  ],
  source: "registre des risques, 12/06/2018",
});

export const lossTable = table({
  caption: "Perte acceptable par acteur, itération 3",
  columns: [["Acteur", "start", 4], ["Plafond, €", "end", 2], ["Utilisé et ouvert, €", "end", 3], ["Plafond, h.m", "end", 2], ["Utilisé et ouvert, h.m", "end", 3], ["O/N", "center", 1]],
  rows: [
    ["Renault", "28 000", "17 000", "3,0", "1,2", "O"],
    ["La Fabrique", "10 000", "9 000", "1,5", "0,8", "O"],
    ["Laboratoire A", "8 000", "5 000", "1,5", "0,6", "O"],
    ["Jeune pousse C", "2 000", "n.c.", "0,5", "0,6", "O"],
    ["Collectivité B", "~5 000", "–", "~0,5", "–", "N"],
  ],
  total: ["Total", "48 000", "31 000 + n.c.", "6,5", "3,2", ""],
  source: "mouvements de l’itération 3, 12/06/2018",
});

export const calendarTable = table({
  caption: "Calendrier proposé",
  columns: [["Date", "start", 1], ["Étape", "start", 5]],
  rows: [
    ["30/06/2018", "Décision du COMEX sur POM 1.1"],
    ["03/07/2018", "Prêt de deux bases, huit semaines, sous convention : 6 000 € et 0,5 h.m"],
    ["13/07/2018", "Clôture de l’itération 3 ; revue de chaque bénéfice et de chaque risque"],
    ["29/09/2018", "Proposition POM 2.0, ou arrêt"],
  ],
});
