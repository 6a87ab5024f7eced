import { Link } from "@remix-run/react";
import type { Became } from "#app/domain/response/became.server.ts";
import { SENDING_STEP } from "#app/domain/response/response.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { GivenAnswers } from "#app/ui/questionnaire/GivenAnswers.tsx";
import { KeepLink } from "./KeepLink.tsx";
import type { OwnData } from "./route.tsx";
import "#app/i18n/words/response.ts";

/** The whole of an answer: where it stands, what became of it, and the way to change or withdraw it. */
export function WholeResponse({ page, answered }: { page: OwnData; answered: unknown }) {
  const { response: words } = useT();
  const language = useLanguage();
  const { secret, sentOn, closed } = page;
  return (
    <>
      <p><b>{sentOn ? words.states.sent(formatDay(sentOn, language)) : words.states.draft}</b></p>
      {closed && <p>{words.closed[closed]} {words.closedOwn}</p>}
      {!sentOn && !closed && <p><ButtonLink href={paths.response(secret, { step: SENDING_STEP })} look="main">{words.toSend}</ButtonLink></p>}
      <KeepLink link={page.link} />
      {sentOn && <BecameList became={page.became} />}
      <Section title={words.answersTitle}><GivenAnswers questions={page.given} currency={page.currency} /><Progress page={page} /></Section>
      <Disclosure summary={words.withdrawTitle}>
        <p className="def">{words.withdrawWhy}</p>
        <PostForm name="withdraw" refused={refusedForm(answered, "withdraw")} submit={words.withdraw} />
      </Disclosure>
    </>
  );
}

function BecameList({ became }: { became: readonly Became[] }) {
  const { response: words, verdict: verdicts } = useT();
  return (
    <Section title={words.became}>
      {became.length === 0 && <p className="soft">{words.becameNothing}</p>}
      <ul className="lines">
        {became.map(({ kind, text, state, verdict }, index) => (
          <li key={index}>
            <span>{text} <span className="soft">· {words.becameKinds[kind]}</span></span>
            <span className="due">{words.becameStates[state]}{verdict ? <><br />{words.becameVerdict(verdicts.word[verdict])}</> : null}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Progress({ page }: { page: OwnData }) {
  const { response: words } = useT();
  return (
    <ul className="lines">
      {page.progress.map(({ answered, of }, index) => (
        <li key={index}>
          <span>{words.stepTitles[index]} <span className="soft">{words.answered(answered, of)}</span></span>
          {page.closed === null && <Link to={paths.response(page.secret, { step: index + 1 })} aria-label={`${words.edit} · ${words.stepNames[index] ?? ""}`}>{words.edit}</Link>}
        </li>
      ))}
      {page.sentOn && page.closed === null && <li><span>{words.you}</span><Link to={paths.response(page.secret, { step: SENDING_STEP })}>{words.edit}</Link></li>}
    </ul>
  );
}
