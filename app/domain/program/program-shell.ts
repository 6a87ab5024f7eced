/** What the bar at the top of every page of a programme needs. */
export interface ProgramShell {
  id: string;
  slug: string;
  name: string;
  currency: string;
  /** The iteration running, else the draft being prepared. */
  iteration: { id: string; number: number; state: "draft" | "running" } | null;
  /** Captured lines that nobody has sorted. */
  toSort: number;
  /** The last of them; null for who may not capture. */
  lastLine: string | null;
  /** The sections of the note that a partner was given; none for those inside, who read them all. */
  sections: string[];
}
