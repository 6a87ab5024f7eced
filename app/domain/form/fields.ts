import { z } from "zod";
import { isNotKnown, parseMoney, parsePersonMonths } from "#app/platform/amount.ts";
import { parseDay } from "#app/platform/day.ts";
import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

/** The message of a Zod issue is a refusal code; parameters ride in `params`. */
const issue = (code: RefusalCode, params?: unknown) => ({ code: "custom" as const, message: code, params: { refusal: params } });

const MAX_TEXT = 10_000;

/** A text that must say something. Control characters other than new lines and tabs are dropped. */
export const text = (max = MAX_TEXT) => written(max).refine((value) => value !== "", { error: "required" satisfies RefusalCode });

/** A text kept as it stands: what is typed is not trimmed, for a space at its end may be the beginning of a word. */
export const wholeText = () => z.preprocess((value) => value ?? "", z.string({ error: "unreadable" satisfies RefusalCode }).transform(readable));

/** A text that may stay empty. */
export const maybeText = (max = MAX_TEXT) => z.preprocess((value) => value ?? "", written(max));

const written = (max: number) =>
  z
    .string({ error: "required" satisfies RefusalCode })
    .transform(cleaned)
    .superRefine((value, context) => {
      if (value.length > max) context.addIssue(issue("tooLong", { max }));
    });

const cleaned = (value: string): string => readable(value).trim();

/** One way to write a line's end and an accent; nothing that no page can show. */
function readable(value: string): string {
  // eslint's no-control-regex forbids the escapes in a literal: the class is spelled by code points.
  return Array.from(value.replaceAll("\r\n", "\n").normalize("NFC"))
    .filter((character) => character >= " " || character === "\n" || character === "\t")
    .join("");
}

export const choice = <T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: "chooseOne" satisfies RefusalCode });

const empty = (value: unknown) => value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** An optional choice: an empty answer is null. */
export const maybeChoice = <T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => (empty(value) ? null : value), choice(values).nullable());

export const id = () => z.uuid({ error: "chooseOne" satisfies RefusalCode });
export const maybeId = () => z.preprocess((value) => (empty(value) ? null : value), id().nullable());
export const ids = () => z.preprocess((value) => (empty(value) ? [] : Array.isArray(value) ? value : [value]), z.array(id()));

export const revision = () => z.coerce.number({ error: "unreadable" satisfies RefusalCode }).int();
export const checked = () => z.preprocess((value) => value === "on" || value === "true" || value === "1", z.boolean());

/** A level from 1 to 5; an empty answer is null. */
export const maybeLevel = (max = 5) =>
  z.preprocess(
    (value) => (empty(value) ? null : Number(value)),
    z.number({ error: "notANumber" satisfies RefusalCode }).nullable().superRefine((value, context) => {
      if (value !== null && (!Number.isInteger(value) || value < 1 || value > max)) context.addIssue(issue("outOfRange", { min: 1, max }));
    }),
  );

type Parsed = { ok: true; value: number } | { ok: false; code: RefusalCode; params?: unknown };

/** One answer as it was typed; none is empty, and two of them are not an answer: nobody could tell which one was meant. */
export const typedOnce = () => z.preprocess((value) => value ?? "", z.string({ error: "sentTwice" satisfies RefusalCode }));

/** Empty and « n.c. » are both « not known »: null. A written figure must be readable. */
const amountOf = (read: (raw: string) => Parsed) =>
  typedOnce().transform((raw, context): number | null => {
    if (empty(raw) || isNotKnown(raw)) return null;
    const parsed = read(raw);
    if (parsed.ok) return parsed.value;
    context.addIssue(issue(parsed.code, parsed.params));
    return z.NEVER;
  });

const CODES = {
  empty: "required",
  ambiguous: "ambiguousNumber",
  "not-a-number": "notANumber",
  negative: "negative",
  "too-large": "tooLarge",
  "too-precise": "tooPrecise",
} as const satisfies Record<string, RefusalCode>;

/** Minor units, or null when not known. */
export const money = () =>
  amountOf((raw) => {
    const parsed = parseMoney(raw);
    return parsed.ok ? { ok: true, value: parsed.minor } : { ok: false, code: CODES[parsed.reason], params: { suggestion: parsed.suggestion } };
  });

/** Hundredths of a person-month, or null when not known. */
export const personMonths = () =>
  amountOf((raw) => {
    const parsed = parsePersonMonths(raw);
    return parsed.ok ? { ok: true, value: parsed.hundredths } : { ok: false, code: CODES[parsed.reason], params: { suggestion: parsed.suggestion } };
  });

/** 'YYYY-MM-DD' from an ISO or a French day; an empty answer is null. */
export const maybeDay = () =>
  typedOnce().transform((raw, context): string | null => {
    if (empty(raw)) return null;
    const parsed = parseDay(raw);
    if (parsed.ok) return parsed.day;
    context.addIssue(issue("notADay"));
    return z.NEVER;
  });

export const day = () =>
  maybeDay().transform((value, context): string => {
    if (value !== null) return value;
    context.addIssue(issue("required"));
    return z.NEVER;
  });
