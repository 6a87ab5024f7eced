import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OptionSheet } from "#app/ui/option/OptionSheet.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import type { OptionsPage } from "./route.tsx";
import "#app/i18n/words/option.ts";

/** A question with its options: the open ones unfolded, those of a settled question one click away. */
export function Question({ question, workspace }: { question: OptionsPage["questions"][number]; workspace: string }) {
  const t = useT();
  const { id, options, askedBy, decisionId } = question;
  const sheets = options.map((option) => <OptionSheet key={option.id} option={option} />);
  const chosen = options.find(({ outcome }) => outcome === "chosen");
  return (
    <article className="question" aria-label={question.question}>
      <h3><Link to={paths.question(workspace, id)}>{question.question}</Link></h3>
      <p className="note">{[t.option.howMany(options.length), askedBy && t.option.askedByWhom(askedBy)].filter(Boolean).join(" · ")}</p>
      {decisionId === null ? sheets : (
        <>
          <p>{chosen && <><b>{chosen.label}</b> · </>}<Link to={paths.decision(workspace, decisionId)}>{t.option.seeDecision}</Link></p>
          <Disclosure small summary={<>{t.option.howMany(options.length)}<span className="visually-hidden">{t.common.colon}{question.question}</span></>}>{sheets}</Disclosure>
        </>
      )}
    </article>
  );
}
