import { Form } from "@remix-run/react";
import { useContext, useEffect, useRef, type FormEvent } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { SavesUnderWay } from "./use-saved-on-change.ts";
import "#app/i18n/words/closing.ts";

/** What the last button makes, and why it may not be pressed yet. */
export function Finish({ view, mayClose }: { view: ClosureView; mayClose: boolean }) {
  const t = useT();
  const { number } = view.iteration;
  const { outcome, versionName, revision } = view.draft;
  const left = view.gaps.length;
  const version = outcome === "produced" || outcome === null ? versionName || (view.target ?? "") : (view.base ?? "");
  const carried = outcome === "stopped" ? 0 : view.carried;
  const reason = mayClose ? (left > 0 ? t.closing.notYet(left) : null) : t.closing.notYours;
  const afterSaves = useAfterSaves();
  return (
    <section className="finish" aria-labelledby="finish-title">
      <h2 id="finish-title">{t.closing.willMake}</h2>
      <ul>
        <li><span>{outcome === null ? t.closing.makesToSay : outcome === "produced" ? t.closing.makesVersion(version) : t.closing.keepsVersion(version)}</span></li>
        <li><span>{outcome === null ? t.closing.makesNext(number + 1) : t.closing.makesDraft(number + 1, version)}</span></li>
        <li><span>{t.closing.carries(carried)}</span></li>
        <li><span>{outcome === null ? t.closing.assessesToSay(view.impacts.length) : t.closing.assesses(view.impacts.length, version)}</span></li>
      </ul>
      <Form method="post" {...afterSaves}>
        <input type="hidden" name="form" value="close" />
        <input type="hidden" name="revision" value={revision} />
        <Button disabledReason={reason}>{t.closing.close(number)}</Button>
      </Form>
    </section>
  );
}

/** An answer that is still on its way when the button is pressed is part of the closing: it waits for it. */
function useAfterSaves() {
  const saves = useContext(SavesUnderWay);
  const form = useRef<HTMLFormElement>(null);
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || saves.current > 0) return;
    waits.current = false;
    form.current?.requestSubmit();
  });
  const onSubmit = (event: FormEvent) => {
    waits.current = saves.current > 0;
    if (waits.current) event.preventDefault();
  };
  return { ref: form, onSubmit };
}
