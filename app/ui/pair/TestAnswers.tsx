import type { PairTests } from "#app/domain/pair/pair.ts";
import { useT } from "#app/i18n/context.tsx";
import { TEST_FIELDS } from "./pair-tests.ts";

/** The four answers in words, side by side: never one number. */
export function TestAnswers({ tests }: { tests: PairTests }) {
  const t = useT();
  return (
    <span className="soft">
      {TEST_FIELDS.map((test, index) => <span key={test}>{index > 0 ? " · " : ""}{t.pair.test[test]} <b>{t.pair.answer[tests[test]]}</b></span>)}
    </span>
  );
}
