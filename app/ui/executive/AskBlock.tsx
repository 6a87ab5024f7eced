import type { ReactNode } from "react";
import type { AskedRequest, ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay, formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import { amountsInSentence } from "./amounts-in-sentence.ts";
import { ExecutiveFigure, Records } from "./records.tsx";

/** What is asked, in one sentence, with the worst case; the answers beside it. */
export function AskBlock({ view, decide }: { view: ExecutiveView; decide?: ReactNode }) {
  const { executive: { ask } } = useT();
  const language = useLanguage();
  const { request } = view.asked;
  const title = !request ? ask.none : request.deadline ? ask.before(formatDay(request.deadline, language)) : ask.now;
  return (
    <section className="exec-ask" aria-labelledby="exec-ask">
      <div>
        <h2 id="exec-ask">{title}</h2>
        {request ? <Demand view={view} request={request} /> : <NothingAsked view={view} />}
      </div>
      {decide}
    </section>
  );
}

function Demand({ view, request }: { view: ExecutiveView; request: AskedRequest }) {
  const { executive: { ask }, common } = useT();
  const { workspace, program, stake, asked } = view;
  const worst = request.worstCase || stake?.iteration.worstCase || ask.noWorstCase;
  return (
    <>
      <Sentence view={view} request={request} />
      <p className="exec-worst"><b>{ask.worstCase}{common.colon}</b>{worst}</p>
      {request.options && <p className="note">{ask.choices(request.options)}</p>}
      {asked.others > 0 && <p className="note"><Records href={paths.decisions(workspace, program.slug)} definition="asked">{ask.others(asked.others)}</Records></p>}
    </>
  );
}

/** The amounts that the sentence names open the account; those it leaves out follow it. */
function Sentence({ view, request }: { view: ExecutiveView; request: AskedRequest }) {
  const { executive: { ask } } = useT();
  const language = useLanguage();
  const { workspace, program, stake } = view;
  const href = stake ? paths.loss(workspace, stake.iteration.id) : paths.decisions(workspace, program.slug);
  const amounts = [
    ...(request.money === null ? [] : [{ text: formatMoney(request.money, program.currency, language) }]),
    ...(request.personMonths === null ? [] : [{ text: formatPersonMonths(request.personMonths, language) }]),
  ];
  const { parts, unnamed } = amountsInSentence(request.sentence, amounts);
  return (
    <>
      <p className="exec-demand">
        {parts.map(({ text, amount }, index) => (amount ? <ExecutiveFigure key={index} href={href} definition="loss">{amount.text}</ExecutiveFigure> : text))}
      </p>
      {unnamed.length > 0 && <p><Records href={href} definition="loss">{ask.forLoss(unnamed.map(({ text }) => text).join(" · "))}</Records></p>}
    </>
  );
}

/** What was answered stands before what had been asked: a Stop must not read as the request it refused. */
function NothingAsked({ view }: { view: ExecutiveView }) {
  const { executive: { ask }, decision: words, common } = useT();
  const language = useLanguage();
  const { asked: { last }, stake } = view;
  if (!last) return <p className="exec-worst">{ask.noneYet}</p>;
  const who = last.onBehalfOf === "" ? "" : words.behalf(last.onBehalfOf);
  const worst = stake && stake.iteration.state !== "closed" ? stake.iteration.worstCase : "";
  return (
    <>
      <p className="exec-demand">{words.answers[last.answer]}{last.sentence && <span className="exec-answered">{common.colon}{last.sentence}</span>}</p>
      <p className="exec-worst">
        <Records href={paths.decision(view.workspace, last.id)} definition="asked">{ask.last(words.answers[last.answer], formatDay(last.on, language), who)}</Records>{" "}{last.reason}
      </p>
      {worst !== "" && <p className="exec-worst"><b>{ask.worstCase}{common.colon}</b>{worst}</p>}
    </>
  );
}
