import { z } from "zod";
import { checked, id, ids, maybeText, text } from "#app/domain/form/fields.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";
import { MAX_BATCH, MAX_NICKNAME } from "./room.ts";

const unreadable = { error: "unreadable" satisfies RefusalCode };
const oneLine = z.object({ id: id(), text: z.string(unreadable) });

/** What a phone sends: the lines it kept, as JSON, and the name it wants to go by. */
export const sentLines = z.object({
  lines: z.preprocess(fromJson, z.array(oneLine, unreadable).max(MAX_BATCH, unreadable)),
  nickname: maybeText(MAX_NICKNAME),
});

/** The same line without a script: the page gave it its id, so that a form sent twice is one line. */
export const oneSentLine = z.object({ id: id(), text: text(100_000), nickname: maybeText(MAX_NICKNAME) });

export const voteInput = z.object({ pairId: id(), voice: checked() });
export const lineIdInput = z.object({ lineId: id() });
export const votedPairsInput = z.object({ pairIds: ids() });

function fromJson(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}
