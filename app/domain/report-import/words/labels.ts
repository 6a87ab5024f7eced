import { folded } from "#app/domain/form/slug.ts";

/** What a « Label : value » line of a report may say of the event. */
const LABELS = [
  ["outcomes", /^(?:actions? decidees?|outcomes?|resultats?)\b/],
  ["organisations", /^(?:organi[sz]ations?|structures?|partners?|partenaires?)\b/],
  ["contributors", /^(?:contributeurs?|contributrices?|contributors?|redacteurs?|authors?|auteurs?|written by)\b/],
  ["participants", /^(?:participants?|participantes?|presents?|attendees?|personnes presentes)\b/],
  ["facilitator", /^(?:animat\w*|anime par|facilitat\w*|facilite par|host\w*|moderat\w*|chair\w*|led by)\b/],
  ["challenge", /^(?:defis?|challenges?)\b/],
  ["theme", /^(?:themes?|thematiques?|topics?|subject matter)\b/],
  ["place", /^(?:lieu|place|venue|location|where|adresse|address)\b/],
  ["date", /^(?:dates?|quand|when|jour|day)\b/],
  ["hours", /^(?:horaires?|heures?|time|hours)\b/],
  ["description", /^(?:description|resume|summary|contexte|context)\b/],
  ["title", /^(?:titre|title|objet|subject|evenement|event|nom de l.(?:evenement|atelier))\b/],
] as const satisfies readonly (readonly [string, RegExp])[];
export type Label = (typeof LABELS)[number][0];

export interface Labelled {
  label: Label;
  value: string;
}

const LABEL_LINE = /^\s*([\p{L}][^:：]{1,60}?)\s*[:：]\s*(.*)$/u;
const MOST_WORDS = 8;

/** A line that says something of the event by its label, or null. */
export function labelled(text: string): Labelled | null {
  const [, name = "", value = ""] = LABEL_LINE.exec(text) ?? [];
  if (name === "" || name.split(/\s+/).length > MOST_WORDS) return null;
  const plain = folded(name);
  const label = LABELS.find(([, rule]) => rule.test(plain))?.[0];
  return label ? { label, value: value.trim() } : null;
}

const DESCRIPTION_IN_A_LINE = /\b(?:en une ligne|in one line|courte|short)\b/;
export const isShortDescription = (text: string): boolean => DESCRIPTION_IN_A_LINE.test(folded(text.split(":")[0] ?? ""));
