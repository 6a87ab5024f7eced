import { plural } from "../plural.ts";

export const interaction = {
  title: (n: number) => `${n} ${plural.fr(n, "contact", "contacts")}`,
  definition: "Rencontres, appels, messages, événements : aussi ceux qui n’ont mené à rien. Les 50 derniers.",
  none: "Un appel, une rencontre, un message : ce qui n’a rien donné se note aussi.",
  add: "Noter un contact",
  what: "Ce qui s’est dit",
  stakeholder: "Avec",
  person: "Personne",
  kind: "Par",
  kinds: { meeting: "rencontre", call: "appel", message: "message", event: "événement" },
  on: "Le",
  ledTo: "A mené à",
  leads: { nothing: "rien", "next-step": "une prochaine étape", commitment: "un engagement" },
  led: { nothing: "sans suite", "next-step": "prochaine étape prise", commitment: "un engagement en est né" },
  program: "Programme",
  more: "Jour, moyen, suite",
  edit: "Modifier",
  trash: "Mettre à la corbeille",
  added: "Contact noté.",
  saved: "Contact enregistré.",
  trashed: "Contact mis à la corbeille.",
};
