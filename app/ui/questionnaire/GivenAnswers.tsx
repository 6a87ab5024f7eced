import type { AskedView } from "#app/domain/response/asked-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { answerInWords } from "./answer-in-words.ts";
import "#app/i18n/words/response.ts";

/** What was answered, question by question. */
export function GivenAnswers({ questions, currency }: { questions: readonly AskedView[]; currency: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <dl className="given">
      {questions.map((question) => (
        <div key={question.id}>
          <dt>{question.label}{question.secret && <span className="soft"> · {t.response.onlyYou}</span>}</dt>
          <dd className="keep-lines">{answerInWords(question, currency, language).join("\n")}</dd>
        </div>
      ))}
    </dl>
  );
}
