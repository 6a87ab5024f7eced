import { Link, useParams } from "@remix-run/react";
import type { NextStep } from "#app/domain/dashboard/next-steps.ts";
import type { Pressing } from "#app/domain/dashboard/pressing.server.ts";
import type { ToDo } from "#app/domain/dashboard/to-do.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { Dictionary } from "#app/i18n/fr.ts";
import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import { pathToMend } from "#app/paths-to-mend.ts";
import { formatDay, formatMoney, formatPercent, formatPersonMonths } from "#app/platform/format.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { Home } from "./compose-home.server.ts";

export function ToDoList({ home }: { home: Home }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const { toDo, shell } = home;
  const lines = toDo.map((item) => lineOf(item, { t, language, workspace, shell }));
  return (
    <Section plain title={t.home.toDo}>
      {lines.length === 0 ? <p className="soft">{t.home.nothingToDo}</p> : null}
      <ul className="lines">
        {lines.map(({ href, what, when }) => (
          <li key={`${href} ${what}`}><Link to={href}>{what}</Link>{when ? <span className="due">{when}</span> : null}</li>
        ))}
      </ul>
    </Section>
  );
}

interface Words {
  t: Dictionary;
  language: Language;
  workspace: string;
  shell: Home["shell"];
}

function lineOf(item: ToDo, { t, language, workspace, shell }: Words): { href: string; what: string; when?: string } {
  const words = t.home.waits;
  const lossPage = shell.iteration ? paths.loss(workspace, shell.iteration.id) : paths.program(workspace, shell.slug);
  const amount = (unit: "money" | "person-months", value: number) => (unit === "money" ? formatMoney(value, shell.currency, language) : formatPersonMonths(value, language));
  switch (item.kind) {
    case "decision":
      return { href: paths.decisions(workspace, shell.slug), what: words.decision(item.sentence), when: item.deadline ? words.before(formatDay(item.deadline, language)) : undefined };
    case "overrun":
      return { href: lossPage, what: words.overrun(item.actor, amount(item.unit, item.over)) };
    case "engaged":
      return { href: lossPage, what: words.engaged(item.actor, t.home.unit[item.unit]), when: `▲ ${formatPercent(item.share, language)}` };
    case "expiring":
      return { href: paths.pair(workspace, item.pairId), what: words.expiring(item.actor), when: words.expires(formatDay(item.expiresOn, language)) };
    case "refused":
      return { href: paths.pair(workspace, item.pairId), what: words.refused(item.actor), when: words.since(formatDay(item.on, language)) };
    case "promise":
    case "loan":
    case "agreement":
      return pressingLineOf(item, { t, language, workspace, shell });
    case "sort":
      return { href: paths.sorting(workspace, shell.slug), what: words.sort(item.lines) };
    default:
      return nextLineOf(item, { t, workspace, shell });
  }
}

/** What is promised, lent or signed, whose day is near or past, and where it stands. */
function pressingLineOf(item: Pressing, { t, language, workspace, shell }: Words): { href: string; what: string; when: string } {
  const words = t.home.waits;
  switch (item.kind) {
    case "promise":
      return { href: `${paths.promises(workspace, shell.slug)}#${item.id}`, what: item.late ? words.promiseLate(item.what) : words.promise(item.what), when: words.dueOn(formatDay(item.dueOn, language)) };
    case "loan":
      return { href: `${paths.loans(workspace, shell.slug)}#${item.id}`, what: item.late ? words.loanLate(item.what, item.who) : words.loan(item.what, item.who), when: words.dueOn(formatDay(item.dueOn, language)) };
    case "agreement":
      return { href: `${paths.agreements(workspace, shell.slug)}#${item.id}`, what: words.agreement(item.title), when: words.endsOn(formatDay(item.untilOn, language)) };
  }
}

/** A next step of the loop, and where it is taken. */
function nextLineOf(step: NextStep, { t, workspace, shell }: Omit<Words, "language">): { href: string; what: string } {
  const words = t.home.next;
  const iteration = shell.iteration?.id ?? "";
  switch (step.kind) {
    case "look-at-usages":
      return { href: paths.usages(workspace), what: words.usages };
    case "look-at-lists":
      return { href: paths.lists(workspace), what: words.lists };
    case "first-pair":
      return { href: `${paths.pairs(workspace, shell.slug)}#add`, what: words.pair };
    case "prepare":
      return { href: paths.newIteration(workspace, shell.slug), what: words.prepare };
    case "before-opening":
      return { href: pathToMend(step.code, { workspace, program: shell.slug, iteration }), what: words.beforeOpening[step.code] };
    case "thresholds":
      return { href: `${paths.iteration(workspace, iteration)}#hypotheses`, what: words.thresholds(step.hypotheses) };
    case "open":
      return { href: `${paths.choice(workspace, iteration)}#ouvrir`, what: words.open };
    case "verdicts":
      return { href: `${paths.iteration(workspace, iteration)}#hypotheses`, what: words.verdicts(step.hypotheses) };
    case "close":
      return { href: paths.closure(workspace, iteration), what: words.close };
  }
}
