import { z } from "zod";
import { choice, id, maybeId, revision, text, typedOnce } from "#app/domain/form/fields.ts";
import { OBJECTION_STATES, OBJECTION_SUBJECTS, type ObjectionSubject } from "./objection.ts";

const RAISERS = ["person", "stakeholder"] as const;
type Reference<Kind extends string> = { kind: Kind; id: string } | null;

/** « kind:id » of a select; the empty answer is null, and anything else is no answer. */
const reference = <Kind extends string>(kinds: readonly Kind[]) =>
  typedOnce().transform((raw, context): Reference<Kind> => {
    if (raw === "") return null;
    const [named, given] = raw.split(":");
    const kind = kinds.find((one) => one === named);
    const parsed = id().safeParse(given);
    if (kind && parsed.success) return { kind, id: parsed.data };
    context.addIssue({ code: "custom", message: "chooseOne" });
    return z.NEVER;
  });

/** Raised by the member who writes, unless a person or a stakeholder is named. */
export const objectionInput = z.object({ text: text(2_000), raisedBy: reference(RAISERS), subject: reference<ObjectionSubject>(OBJECTION_SUBJECTS), ownerMemberId: maybeId() });
export type ObjectionInput = Pick<z.output<typeof objectionInput>, "text"> & Partial<z.output<typeof objectionInput>>;

export const replyInput = z.object({ id: id(), revision: revision(), reply: text(4_000) });
export type ReplyInput = Omit<z.output<typeof replyInput>, "revision"> & { revision?: number };

export const ownerInput = z.object({ id: id(), ownerMemberId: maybeId() });
export type OwnerInput = z.output<typeof ownerInput>;

export const objectionStateInput = z.object({ id: id(), state: choice(OBJECTION_STATES) });
export type ObjectionStateInput = z.output<typeof objectionStateInput>;

export const objectionIdInput = z.object({ id: id() });
