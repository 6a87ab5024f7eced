import { useCallback, useRef, useState, type FormEvent } from "react";
import { CAPTURE_KINDS, MAX_LINE_LENGTH, parseCapture, type CaptureKind } from "#app/domain/captured-line/captured-line.ts";
import { useT } from "#app/i18n/context.tsx";
import { newId } from "#app/platform/ids.ts";
import { useCaptureQueue, type CaptureAnswer } from "./use-capture-queue.ts";
import type { QueuedLine } from "./capture-queue.ts";

type CaptureInput = { linesAction: string; toSort: number; last: string | null; onKept?: () => void };

/** What the capture bar does with what is typed, and what it tells. */
export function useCapture({ linesAction, toSort, last, onKept }: CaptureInput) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string | null>(null);
  const [answer, setAnswer] = useState<(CaptureAnswer & { since: number }) | null>(null);
  const queue = useCaptureQueue(linesAction, {
    onKept: (kept) => {
      setAnswer({ ...kept, since: toSort });
      onKept?.();
    },
    onRefused: (sentence, lines) => {
      setError(sentence);
      giveBack(form.current, lines);
    },
  });
  const { add } = queue;
  const onLines = useCallback((typed: string): boolean => {
    const read = parseCapture(typed);
    const refused = read.ok || read.refusal.reason === "empty" ? [] : read.refusal.lines;
    setError(refused.length > 0 ? t.capture.tooLong(refused.map(({ line }) => line).join(", "), MAX_LINE_LENGTH) : null);
    if (!read.ok) return false;
    const kind = kindIn(form.current);
    add(read.lines.map(({ raw }) => ({ id: newId(), text: raw, kind })));
    return true;
  }, [add, t]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = lineInput(event.currentTarget);
    if (input && onLines(input.value)) input.value = "";
  };
  // What the server said last counts until the page itself brings a newer count.
  const fresh = answer && answer.since === toSort ? answer : { toSort, last };
  return { form, onLines, onSubmit, error, waiting: queue.waiting, signedOut: queue.signedOut, toSort: fresh.toSort, last: fresh.last };
}

const lineInput = (form: HTMLFormElement | null) => form?.querySelector<HTMLTextAreaElement>("textarea[name=lines]") ?? null;

function kindIn(form: HTMLFormElement | null): CaptureKind | null {
  const chosen = form?.querySelector<HTMLSelectElement>("select[name=kind]")?.value;
  return CAPTURE_KINDS.find((kind) => kind === chosen) ?? null;
}

function giveBack(form: HTMLFormElement | null, lines: readonly QueuedLine[]): void {
  const input = lineInput(form);
  if (input) input.value = [...lines.map(({ text }) => text), input.value].filter((text) => text !== "").join("\n");
}
