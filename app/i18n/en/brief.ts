import type { brief as french } from "../fr/brief.ts";

export const brief: typeof french = {
  title: "Note to the executive committee",
  sections: {
    decision: "Decision asked", summary: "Summary", context: "Context and stakes", learned: "What we learned",
    benefits: "Direct, indirect and quantifiable benefits", risks: "Mastered risks", opening: "Proposed opening", loss: "Affordable loss",
    stakeholders: "Engaged stakeholders", process: "Process and calendar", objections: "Options set aside, objections and replies", annexes: "Annexes",
  },
};
