import type { provenance as french } from "../fr/provenance.ts";

export const provenance: typeof french = {
  title: "Where did you come from?",
  sentence: { planned: "Planned from the start.", emerged: "Emerged", "emerged-through-workshop": "Emerged through a workshop", "emerged-through-observation": "Emerged through an observation", "emerged-through-response": "Emerged through a response", "emerged-through-introduction": "Emerged through an introduction" },
  in: "in",
  iteration: (n: number) => `iteration ${n}`,
  colon: ": ",
  question: "Where does it come from?",
  whichIteration: "In which iteration",
  throughWhat: "Through what",
  note: "Note",
  origin: { planned: "planned", emerged: "emerged on the way" },
  through: { workshop: "a workshop", observation: "an observation", response: "a response", introduction: "an introduction" },
  revise: "Say where it came from",
};
