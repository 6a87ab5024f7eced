import { useLocation, useRevalidator, useSubmit } from "@remix-run/react";
import { useEffect, type FormEvent, type RefObject } from "react";
import { useBridge } from "./bridge.ts";
import { editArea } from "./edit-area.ts";
import { lineOf } from "./line-in-text.ts";
import type { EditorProps } from "./SectionEditor.tsx";
import { showLine } from "./show-line.ts";
import type { EditText } from "./Toolbar.tsx";
import { useDrafting } from "./use-drafting.ts";
import { usePresence } from "./use-presence.ts";

/** What the editor does once its script runs. */
export function useEditor({ section, member, others: first, addresses }: EditorProps) {
  const { revalidate } = useRevalidator();
  const submit = useSubmit();
  const { area, state, desk } = useDrafting({
    address: addresses.text,
    member,
    kept: { text: section.text, revision: section.revision, at: null },
    onKept: (now) => {
      if (now !== section.state) revalidate();
    },
  });
  const others = usePresence({
    address: addresses.presence,
    others: first,
    revision: () => desk.current?.revision ?? section.revision,
    onMoved: (kept, by) => desk.current?.hear(kept, by),
  });
  const onEdit: EditText = (edit) => {
    if (area.current) editArea(area.current, edit);
  };
  /** The text is kept before it is said ready. */
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const kept = await desk.current?.flush();
    if (kept && button?.name === "ready") submit({ form: "ready", ready: button.value }, { method: "post" });
  };
  useBeside(area, onEdit);
  useLineAsked(area);
  return { area, state, desk, others, onEdit, onSubmit };
}

/** The line that the address names, as a fault of the note does. */
function useLineAsked(area: RefObject<HTMLTextAreaElement>): void {
  const { hash } = useLocation();
  useEffect(() => {
    const line = lineOf(hash);
    if (line !== null && area.current) showLine(area.current, line);
  }, [hash, area]);
}

/** What stands beside the text may put something into it. */
function useBeside(area: RefObject<HTMLTextAreaElement>, onEdit: EditText): void {
  const bridge = useBridge();
  useEffect(() => {
    const beside = bridge.current;
    beside.edit = onEdit;
    beside.backToText = () => area.current?.focus();
    return () => {
      beside.edit = null;
      beside.backToText = null;
    };
  });
}
