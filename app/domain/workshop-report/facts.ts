import type { CaptureKind } from "#app/domain/captured-line/captured-line.ts";

/** What a report tells, before it is written in a language. */
export interface ReportFacts {
  program: string;
  organisation: string;
  title: string;
  kind: "workshop" | "hackapom" | "meeting";
  on: string | null;
  hours: string;
  place: string;
  facilitator: string | null;
  theme: string;
  challenge: string;
  agenda: string;
  notes: string;
  /** Those who agreed to be named outside the team. */
  present: { name: string; stakeholder: string | null }[];
  /** Those who were there and are not named. */
  unnamed: number;
  questions: { id: string; text: string }[];
  /** In the order they were said. */
  lines: { id: string; text: string; kind: CaptureKind | null; by: string; became: { kind: CaptureKind; id: string } | null }[];
  votes: { pair: string; voices: number }[];
  actions: { title: string; owner: string; dueOn: string | null; deliverable: string }[];
  observations: string[];
  captions: string[];
}
