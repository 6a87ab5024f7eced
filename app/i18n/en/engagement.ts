import type { engagement as french } from "../fr/engagement.ts";

export const engagement: typeof french = {
  title: "Engagement",
  word: { identified: "identified", contacted: "contacted", interested: "interested", committed: "committed", delivering: "delivering", left: "left" },
  becomes: "Becomes",
  on: "On",
  reason: "Reason",
  reasonHint: "Needed to go back.",
  record: "Record this step",
  history: "The story of this engagement",
};
