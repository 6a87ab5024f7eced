import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { LINEAGE_ORIGINS } from "#app/domain/chart/lineage-spec.ts";
import { hypothesisFlow } from "#app/domain/hypothesis/hypothesis-flow.server.ts";
import { isVerdictFilter, listHypotheses } from "#app/domain/hypothesis/list-hypotheses.server.ts";
import { iterationsOf, programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { keptPage } from "#app/domain/record/kept-page.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { dayAsked } from "#app/platform/day-asked.ts";
import { LineageChart } from "#app/ui/charts/lineage/LineageChart.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { HypothesisFilters } from "./HypothesisFilters.tsx";
import { HypothesisTable } from "./HypothesisTable.tsx";

const SIZE = 50;
const LARGE = 100;

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:read");
  return keptPage(received, actor, () => composeList(actor, received));
}
export type HypothesisList = Awaited<ReturnType<typeof loader>>;

async function composeList(actor: Actor, received: LoaderFunctionArgs) {
  const program = await programAt(actor, received.params.program);
  const filter = filterOf(new URL(received.request.url).searchParams);
  const [shell, iterations, { rows, total, pages }] = await Promise.all([
    shellOf(actor, program), iterationsOf(actor, program.id), listHypotheses(actor, program.id, filter),
  ]);
  const t = dictionaries[actor.language];
  const flow = isWhole(filter) ? await hypothesisFlow(actor, program.id, iterations.map(({ id, number }) => ({ id, number }))) : null;
  return {
    flow, shell, filter, total, pages, workspace: actor.workspaceSlug,
    iterations: iterations.map(({ id, number }) => ({ id, number })),
    rows: rows.map(({ usageSeed, usageLabel, stakeholder, categorySeed, categoryLabel, ...row }) => ({
      ...row,
      usage: seededLabel(t, "usage", { seedKey: usageSeed, label: usageLabel }),
      who: stakeholder ?? seededLabel(t, "category", { seedKey: categorySeed, label: categoryLabel }),
    })),
  };
}

function filterOf(query: URLSearchParams) {
  const verdict = query.get("verdict");
  const origin = query.get("origin");
  const size = Number(query.get("size"));
  return {
    iterationId: query.get("iteration") || null,
    pairId: query.get("pair") || null,
    verdict: isVerdictFilter(verdict) ? verdict : null,
    origin: origin === "planned" || origin === "added" ? origin : null,
    from: LINEAGE_ORIGINS.find((from) => from === query.get("from")) ?? null,
    latest: query.get("latest") === "1",
    after: dayAsked(query, "after"),
    until: dayAsked(query, "until"),
    page: Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1),
    size: size === LARGE ? LARGE : SIZE,
  } as const;
}

/** The picture of all hypotheses stands above the whole list only. */
const isWhole = ({ iterationId, pairId, verdict, origin, from, latest, after, until, page }: ReturnType<typeof filterOf>): boolean =>
  page === 1 && !latest && [iterationId, pairId, verdict, origin, from, after, until].every((asked) => asked === null);

export default function Hypotheses() {
  const t = useT();
  const list = useLoaderData<typeof loader>();
  const { workspace, shell, filter } = list;
  const hrefOf = (page: number) => paths.hypotheses(workspace, shell.slug, {
    iteration: filter.iterationId, pair: filter.pairId, verdict: filter.verdict, origin: filter.origin, from: filter.from, latest: filter.latest ? 1 : null,
    after: filter.after, until: filter.until, size: filter.size, page,
  });
  return (
    <>
      <PageHeader title={t.hypothesisList.title(list.total)} lede={t.hypothesisList.lede} />
      {list.flow && <LineageChart spec={list.flow} hrefOf={(iteration, asked) => paths.hypotheses(workspace, shell.slug, { iteration: iteration.id, ...asked })} />}
      <HypothesisFilters list={list} />
      {list.rows.length === 0 ? <EmptyState>{t.hypothesisList.none}</EmptyState> : <HypothesisTable rows={list.rows} workspace={workspace} />}
      <Pager page={filter.page} pages={list.pages} hrefOf={hrefOf} />
    </>
  );
}
