/** Repeatable chance: the same figures at every run, so that two runs measure the same work. */
let state = 20_170_315;

/** 0 to n − 1 (mulberry32). */
export function draw(n: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * n);
}

let made = 0;

/** UUIDs of version 7 that sort by the order in which they were made, as the program's own do. */
export function nextId(): string {
  made += 1;
  const time = (1_700_000_000_000 + made).toString(16).padStart(12, "0");
  const rest = [draw(0xffff), draw(0xffff), draw(0xffff)].map((part) => part.toString(16).padStart(4, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${made.toString(16).padStart(3, "0").slice(-3)}-a000-${rest}`;
}

export function at<const T>(list: readonly T[], place: number): T {
  const item = list[place % list.length];
  if (item === undefined) throw new Error("The list is empty");
  return item;
}

const phrases = [
  "une flotte prêtée montre d’autres trajets que ceux du cahier des charges",
  "les enseignants demandent les plans avant le véhicule",
  "le garage partagé tient deux ans sans subvention",
  "la collectivité accepte un essai sur voie ouverte",
  "le calculateur ouvert suffit à brancher un capteur tiers",
  "l’assureur couvre un prototype roulant à moins de 45 km/h",
  "un atelier de quartier remet trois véhicules en route",
  "les données de bord intéressent le laboratoire plus que la caisse",
];

/** A sentence of some 60 to 160 signs, with accents, as people type them. */
export function sentence(): string {
  const first = at(phrases, draw(phrases.length));
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}, ${at(phrases, draw(phrases.length))}.`;
}

/** `days` after 1 January 2025, 'YYYY-MM-DD'. */
export const dayAfter = (days: number): string => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
export const instantAfter = (days: number): Date => new Date(Date.UTC(2025, 0, 1 + days, 9));
