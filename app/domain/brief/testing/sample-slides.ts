import type { Slide } from "../brief-document.ts";
import { list, written } from "./blocks.ts";
import { countsPicture, curvesPicture, levelsPicture, lossPicture } from "./sample-charts.ts";
import { benefitsTable, calendarTable, lossTable, risksTable } from "./sample-tables.ts";

export const sampleSlides: readonly Slide[] = [
  { key: "decision", title: "Nous demandons d’autoriser POM 1.1 sous convention, pour une perte d’au plus 48 000 € et 6,5 h.m",
    left: [written("Autoriser **POM 1.1** aux communautés, sous convention, avant le 30/06/2018."), list("Perte acceptable : **48 000 €** et **6,5 h.m**, tous acteurs réunis", "Pire cas : deux bases perdues, 9 500 €, jugé supportable", "Retour possible : la convention se dénonce en un mois")],
    right: [], notes: ["Source : perte acceptable, itération 3, au 12/06/2018.", "La perte acceptable n’annonce pas un succès : elle dit ce que nous pouvons perdre."] },
  { key: "version", title: "POM 1.1 ouvre les messages CAN en lecture et la CAO du châssis ; les calculateurs restent fermés",
    left: [written("**S’ouvrent**"), list("Messages CAN, en lecture", "CAO du châssis", "Caractéristiques des matériaux")], right: [written("**Restent fermés**"), list("Calculateurs", "Écriture sur le CAN")],
    notes: ["Source : version POM 1.1, ce qui s’ouvre et ce qui reste fermé, au 12/06/2018."] },
  { key: "learned", title: "Neuf hypothèses validées, quatre invalidées : la lecture du CAN suffit à un premier prototype",
    left: [countsPicture], right: [list("Deux prototypes roulants sans aide de Renault (H 14)", "Une collectivité n’essaie pas un véhicule non homologué (H 17)", "Un territoire d’essai acquis sur deux (H 11)")],
    notes: ["Source : verdicts des itérations 1 à 3, au 12/06/2018. Toujours les quatre comptes, jamais un taux de réussite."] },
  { key: "benefits", title: "POM 1.1 sert mieux le métier et les clients ; le bénéfice stratégique attendu à 4 n’est qu’à 2",
    left: [levelsPicture], right: [], notes: ["Source : registre, au 12/06/2018. Niveaux de 1 à 5, jamais additionnés."] },
  { key: "risks", title: "Chaque risque a son action et son responsable ; le risque juridique recule de 5 à 4",
    left: [risksTable], right: [], notes: ["Source : registre des risques, au 12/06/2018."] },
  { key: "loss", title: "La perte utilisée et ouverte est de 31 000 € + n.c. sur 48 000 € ; un acteur dépasse en temps",
    left: [lossPicture], right: [], notes: ["Source : mouvements de l’itération 3, au 12/06/2018.", "n.c. : non connu, jamais compté comme 0."] },
  { key: "commitments", title: "Neuf parties prenantes sont engagées ; la première base part le 3 juillet si vous décidez le 30 juin",
    left: [calendarTable], right: [list("14 actives, dont 9 engagées", "5 nouvelles, dont 3 que personne n’avait prévues")], notes: ["Source : engagements et calendrier, au 12/06/2018."] },
];

export const sampleAnnexSlides: readonly Slide[] = [
  { key: "loss-by-actor", title: "Perte acceptable par acteur, en euros et en hommes-mois", left: [lossTable], right: [], notes: ["Source : mouvements de l’itération 3, au 12/06/2018."] },
  { key: "means", title: "Les moyens réunis ont presque triplé en trois itérations ; les bénéfices, un à un", left: [curvesPicture], right: [benefitsTable], notes: ["Source : journal du programme et registre, au 12/06/2018."] },
];
