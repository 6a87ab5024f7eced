import type { Actor } from "#app/domain/access/actor.ts";
import { answerDecision } from "#app/domain/decision/answer-decision.server.ts";
import { askDecision } from "#app/domain/decision/ask-decision.server.ts";
import { conditionsOf } from "#app/domain/decision/queries.server.ts";
import type { AnswerInput } from "#app/domain/decision/schema.ts";
import { setConditionState } from "#app/domain/decision/set-condition-state.server.ts";
import { answerQuestion } from "#app/domain/option/answer-question.server.ts";
import { openVersion } from "#app/domain/resource-version/open-version.server.ts";
import { euros, personMonths, type Event, type Story } from "../story.ts";
import { DECIDER, FABRIQUE } from "./losses.ts";
import { firstEditionEvents } from "./tell-note.ts";

const COMEX = "COMEX (illustratif)";

interface ToldDecision {
  key: string;
  about: readonly [kind: "version" | "iteration" | "ceiling", name: string];
  asked: { on: string; sentence: string; worstCase?: string; options?: string; deadline?: string; money?: number; personMonths?: number };
  answered?: {
    on: string; answer: "go" | "go-with-conditions"; reason: string; dissent?: string; onBehalfOf: string; accepter?: string;
    conditions?: readonly { title: string; owner: string; dueOn: string }[];
  };
}

const REREAD = { title: "Faire relire la convention type par le service juridique", owner: "Service juridique", dueOn: "2018-05-18" };
const SECOND_SITE = { title: "Trouver un second territoire d’essai", owner: "Équipe projet POM", dueOn: "2018-06-29" };

const DECISIONS: readonly ToldDecision[] = [
  {
    key: "open-1.0", about: ["version", "POM 1.0"],
    asked: { on: "2017-10-16", sentence: "Autoriser l’ouverture de POM 1.0 : la documentation de l’électronique et des cartes.", worstCase: "La documentation est reprise sans rien rendre.", deadline: "2017-11-10" },
    answered: { on: "2017-11-06", answer: "go", reason: "Ce qui s’ouvre est déjà démontable ; trois hypothèses validées sur six.", dissent: "Une direction aurait attendu une licence réciproque.", onBehalfOf: COMEX },
  },
  {
    key: "hackapom-overrun", about: ["ceiling", `2 ${FABRIQUE} money`],
    asked: { on: "2018-03-14", sentence: "Relever le plafond de la Fabrique de 6 000 à 6 600 € : la facture de la salle du HACKAPOM est arrivée après coup.", money: 6_600, deadline: "2018-03-23" },
    answered: { on: "2018-03-20", answer: "go", reason: "La dépense est faite et l’événement a produit deux projets.", onBehalfOf: "La Fabrique des Mobilités (illustratif)", accepter: DECIDER.fabrique },
  },
  {
    key: "iteration-3", about: ["iteration", "3"],
    asked: { on: "2018-04-27", sentence: "Lancer l’itération 3 sur POM 1.1, sous convention.", options: "Lancer ; attendre la convention relue ; garder POM 1.0.", deadline: "2018-04-30" },
    answered: { on: "2018-04-27", answer: "go-with-conditions", reason: "Quatre hypothèses validées sur sept ; le cadre juridique reste à poser.", onBehalfOf: COMEX, conditions: [REREAD, SECOND_SITE] },
  },
  {
    key: "fabrique-raise", about: ["ceiling", `3 ${FABRIQUE} money`],
    asked: { on: "2018-05-22", sentence: "Relever le plafond de la Fabrique de 8 000 à 10 000 € pour accueillir de nouveaux venus.", money: 10_000, deadline: "2018-05-25" },
    answered: { on: "2018-05-24", answer: "go", reason: "Trois nouveaux venus en un mois ; la perte reste supportable.", onBehalfOf: "La Fabrique des Mobilités (illustratif)", accepter: DECIDER.fabrique },
  },
  {
    key: "open-1.1", about: ["version", "POM 1.1"],
    asked: {
      on: "2018-06-07", sentence: "Autoriser POM 1.1 sous convention avec les communautés, pour une perte acceptable de 48 000 € et 6,5 h.m.", money: 48_000, personMonths: 6.5, deadline: "2018-06-30",
      worstCase: "Deux bases perdues et la documentation hors convention, soit 9 500 €, et une mise au point publique. Jugé supportable par Décideur 1 (illustratif).",
      options: "Ouvrir sous convention ; ouvrir sans convention ; garder POM 1.0.",
    },
  },
];

/** The committee had the first edition in hand. */
const DECIDED_ON_NOTE = "iteration-3";

function events({ key, about: [kind, name], asked, answered }: ToldDecision): Event[] {
  const { on, money, personMonths: time, ...said } = asked;
  const request: Event = {
    on,
    tell: async (actor, { known }) => {
      const sums = { ...(money ? { money: euros(money) } : {}), ...(time ? { personMonths: personMonths(time) } : {}) };
      known.keep("request", key, (await askDecision(actor, { subjectKind: kind, subjectId: known.id(kind, name), ...said, ...sums })).id);
    },
  };
  if (!answered) return [request];
  const { on: day, accepter, conditions = [], ...answer } = answered;
  return [request, ...(key === DECIDED_ON_NOTE ? firstEditionEvents : []), { on: day, by: "comex", tell: (actor, story) => decide(actor, story, key, { ...answer, conditions: [...conditions], personName: accepter }) }];
}

async function decide(actor: Actor, { known }: Story, key: string, answer: Omit<AnswerInput, "requestId">): Promise<void> {
  const { id } = await answerDecision(actor, { requestId: known.id("request", key), ...answer });
  for (const { id: condition, title } of await conditionsOf(actor, id)) known.keep("condition", title, condition);
}

/** Requests and answers, a question settled, a version opened, a condition met. */
export const decisionEvents: readonly Event[] = [
  ...DECISIONS.flatMap(events),
  { on: "2017-11-20", tell: (actor, { known }) => openVersion(actor, { id: known.id("version", "POM 1.0"), on: "2017-11-20" }) },
  { on: "2018-05-18", tell: (actor, { known }) => setConditionState(actor, { id: known.id("condition", REREAD.title), state: "met" }) },
  {
    on: "2018-04-27", by: "comex",
    tell: (actor, { known }) => answerQuestion(actor, {
      questionId: known.id("question", "relation"), optionId: known.id("option", "Une convention, comme avec la presse"),
      reason: "Un cadre court, que chaque communauté peut lire.", onBehalfOf: COMEX,
    }),
  },
];
