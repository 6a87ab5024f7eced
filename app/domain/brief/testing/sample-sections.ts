import type { BriefBlock, BriefSection } from "../brief-document.ts";
import type { SectionKey } from "../section.ts";
import { figure, list, paragraph, written } from "./blocks.ts";
import { countsPicture, curvesPicture, levelsPicture, lossPicture } from "./sample-charts.ts";
import { benefitsTable, calendarTable, lossTable, risksTable } from "./sample-tables.ts";

const section = (key: SectionKey, number: string, title: string, ...blocks: BriefBlock[]): BriefSection => ({ key, number, title, blocks });

export const sampleSections: readonly BriefSection[] = [
  section("decision", "1", "Décision demandée",
    paragraph({ text: "Nous proposons d’autoriser POM 1.1 sous convention avec les communautés, en acceptant de perdre au plus " }, figure("48 000 €", "loss.ceiling.money", "Somme des plafonds acceptés, itération 3"), { text: " et " }, figure("6,5 h.m", "loss.ceiling.person-months", "Somme des plafonds acceptés, itération 3"), { text: ", tous acteurs réunis." })),
  section("summary", "2", "Synthèse",
    written("Deux itérations closes et une en cours : 22 hypothèses, dont 9 validées et 4 invalidées. La documentation de l’électronique et la lecture des messages CAN suffisent à un premier prototype. Écoles, laboratoires et hackers contribuent déjà ; les collectivités attendent une réponse sur l’homologation. Le risque juridique recule de 5 à 4 depuis la convention type ; le risque stratégique reste à 4. La perte utilisée et ouverte est de 31 000 € + n.c. et 3,2 h.m.")),
  section("context", "3", "Contexte et enjeux",
    written("Renault ouvre une base roulante sans décider d’avance à quoi elle servira. La démarche est effectuale : partir des moyens, ne risquer qu’une perte acceptable, laisser ceux qui s’engagent préciser le but. De la fermeture naît la défiance ; une ouverture annoncée puis déçue coûterait davantage.")),
  section("learned", "4", "Ce que nous avons appris", countsPicture,
    list("Validée : avec le CAN en lecture, deux prototypes roulants sans aide de Renault (H 14).", "Invalidée : une collectivité n’essaie pas un véhicule non homologué (H 17).", "Indécise : un territoire d’essai acquis sur deux attendus (H 11, reprise en H 16).")),
  section("benefits", "5", "Bénéfices directs, indirects, quantifiables", levelsPicture, benefitsTable),
  section("risks", "6", "Risques maîtrisés", risksTable),
  section("opening", "7", "Ouverture proposée",
    written("**S’ouvrent, sous convention :** messages CAN en lecture, CAO du châssis, caractéristiques des matériaux."),
    written("**Restent fermés :** calculateurs, écriture sur le CAN. La communauté peut recréer un calculateur sur base ouverte.")),
  section("loss", "8", "Perte acceptable", lossTable, lossPicture,
    written("Pire cas : deux bases perdues et une documentation qui circule hors convention, soit 9 500 € et une mise au point publique. Jugé supportable. Collectivité B a refusé son plafond, hors total. « n.c. » : non connu, jamais compté comme 0.")),
  section("stakeholders", "9", "Parties prenantes engagées",
    written("14 actives, dont 9 engagées et 4 qui contribuent. 5 nouvelles, dont 3 que personne n’avait prévues (Jeune pousse C, Réseau E, École D). 1 partie (Équipementier F). Émergence : 5 ÷ 14.")),
  section("process", "10", "Processus et calendrier", calendarTable),
  section("objections", "11", "Options écartées, objections et réponses",
    written("**Ouvrir tout de suite les calculateurs**, écarté : la responsabilité en cas d’accident n’est pas tranchée."),
    written("**« Un concurrent prendra tout. »** Réponse : la licence réciproque l’oblige à rendre ce qu’il améliore ; à confirmer avant le 13/07/2018.")),
];

export const sampleAnnexes: readonly BriefSection[] = [
  section("annexes", "A1", "Moyens et options, itération par itération", curvesPicture, written("Un moyen compte dès qu’une partie prenante l’a mis en jeu ; une option se ferme quand l’équipe l’écarte par écrit.")),
  section("annexes", "A2", "Définitions",
    list("**Utilisé** : dépensé moins récupéré.", "**Ouvert** : engagé et pas encore dépensé.", "**Reste** : plafond moins utilisé moins ouvert.", "**Émergence** : parties prenantes rencontrées pendant l’itération ÷ actives à sa clôture.")),
];
