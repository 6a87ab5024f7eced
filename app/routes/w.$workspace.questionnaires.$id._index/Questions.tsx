import { STEPS, wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { QuestionFields } from "./QuestionFields.tsx";
import type { QuestionnaireData } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";
import "#app/i18n/words/response.ts";

type Told = QuestionnaireData["sheet"]["questions"][number];

/** The questions step by step; what one can afford to lose is asked too, and is not among them. */
export function Questions({ data, answered }: { data: QuestionnaireData; answered: unknown }) {
  const { questionnaire: words, response } = useT();
  const { questions } = data.sheet;
  return (
    <Section title={words.questions(questions.filter(({ retired }) => !retired).length)} definition={words.questionsWhy}>
      {STEPS.map((step) => (
        <div key={step}>
          <h3>{words.step(step)} · {response.stepNames[step - 1]}</h3>
          <ul className="lines">{questions.filter((one) => one.step === step).map((one) => <Line key={one.id} question={one} mayWrite={data.mayWrite} answered={answered} />)}</ul>
        </div>
      ))}
    </Section>
  );
}

function Line({ question, mayWrite, answered }: { question: Told; mayWrite: boolean; answered: unknown }) {
  const { questionnaire: words } = useT();
  const language = useLanguage();
  const { kind, several, options, retired } = question;
  const offered = options.map(({ label }) => wordsIn(label, language)).join(" · ");
  return (
    <li>
      <div>
        <p>{wordsIn(question.label, language)} <span className="soft">· {words.kindOf(words.kinds[kind], several || (kind !== "choice" && kind !== "matrix"))}{retired ? ` · ${words.retired}` : ""}</span></p>
        {offered && <p className="soft">{offered}</p>}
        {mayWrite && <Edit question={question} answered={answered} />}
      </div>
    </li>
  );
}

function Edit({ question, answered }: { question: Told; answered: unknown }) {
  const { questionnaire: words, common } = useT();
  const { id, revision, retired } = question;
  const name = `edit:${id}`;
  const refused = refusedForm(answered, name);
  return (
    <Disclosure small summary={words.edit} open={refused !== null}>
      <PostForm key={revision} name={name} refused={refused} hidden={{ id }} revision={revision} labels={{ labelFr: words.labelFr, labelEn: words.labelEn }} submit={common.save}>
        {({ typed }) => <QuestionFields typed={typed} kept={question} />}
      </PostForm>
      <div className="btn-row">
        {!retired && <OneButton name="move" fields={{ id, direction: "up" }} label={words.up} />}
        {!retired && <OneButton name="move" fields={{ id, direction: "down" }} label={words.down} />}
        <OneButton name={retired ? "ask" : "retire"} fields={{ id }} label={retired ? words.ask : words.retire} look="quiet" />
      </div>
    </Disclosure>
  );
}
