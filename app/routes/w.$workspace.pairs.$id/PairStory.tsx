import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import { OptionSeal } from "#app/ui/primitives/OptionSeal.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { VerdictMark } from "#app/ui/verdict/VerdictMark.tsx";
import type { PairData } from "./route.tsx";

/** What hangs on the pair: hypotheses, first steps, impacts, what it asks to open. */
export function PairStory({ data }: { data: PairData }) {
  return (
    <>
      <Hypotheses data={data} />
      <FirstSteps data={data} />
      <Impacts data={data} />
      <Opening data={data} />
    </>
  );
}

function Hypotheses({ data: { pair, workspace } }: { data: PairData }) {
  const t = useT();
  return (
    <Section title={t.pair.hypotheses} id="hypotheses">
      {pair.hypotheses.length === 0 ? <p className="soft">{t.pair.noHypotheses}</p> : null}
      <ul className="lines">
        {pair.hypotheses.map((one) => (
          <li key={one.id}>
            <span>
              <Link to={paths.hypothesis(workspace, one.id)}>{t.pair.numbered(one.number)} · {one.statement}</Link>
              {one.learning ? <span className="soft"> · {one.learning}</span> : null}
            </span>
            <span className="due"><Link className="soft" to={paths.iteration(workspace, one.iterationId)}>{t.provenance.iteration(one.iteration)}</Link> <VerdictMark verdict={one.verdict ?? "running"} /></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FirstSteps({ data: { pair, workspace, shell } }: { data: PairData }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Section title={t.pair.firstSteps} id="first-steps">
      {pair.firstSteps.length === 0 ? <p className="soft">{t.pair.noFirstSteps}</p> : null}
      <ul className="lines">
        {pair.firstSteps.map((step) => (
          <li key={step.id}>
            <span><b>{step.actor}</b> · {step.action} <Link className="soft" to={paths.loss(workspace, step.iterationId)}>{t.provenance.iteration(step.iteration)}</Link></span>
            <span className="due">{formatMoney(step.money, shell.currency, language)} · {formatPersonMonths(step.personMonths, language)} <OptionSeal answer={step.answer} /></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Impacts({ data: { pair, workspace } }: { data: PairData }) {
  const t = useT();
  return (
    <Section title={t.pair.impacts} id="impacts">
      {pair.impacts.length === 0 ? <p className="soft">{t.pair.noImpacts}</p> : null}
      <ul className="lines">
        {pair.impacts.map((impact) => (
          <li key={impact.id}>
            <Link to={paths.impact(workspace, impact.id)}>{impact.statement}</Link>
            <span className="due"><span className={`kind-${impact.kind}`}>{t.pair.impactKind[impact.kind]}</span>{impact.retiredOn ? <span className="soft"> · {t.pair.retired}</span> : null}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Opening({ data: { pair, workspace, shell } }: { data: PairData }) {
  const t = useT();
  return (
    <Section title={t.pair.opening} id="opening">
      {pair.openingItems.length === 0 ? <p className="soft">{t.pair.noOpening}</p> : null}
      <ul className="lines">
        {pair.openingItems.map(({ id, name, family }) => <li key={id}><Link to={`${paths.openingCatalogue(workspace, shell.slug)}#${id}`}>{name}</Link><span className="due soft">{family}</span></li>)}
      </ul>
    </Section>
  );
}
