import type { ribbon as french } from "../fr/ribbon.ts";

export const ribbon: typeof french = {
  title: "The thread of the programme",
  state: { draft: "draft", running: "running", closed: "closed" },
};
