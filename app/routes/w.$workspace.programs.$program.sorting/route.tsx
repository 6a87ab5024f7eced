import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { linesToSort } from "#app/domain/captured-line/queries.server.ts";
import { pairPartsOf } from "#app/domain/pair/pair-parts.server.ts";
import { workshopFollowed } from "#app/domain/room/workshop-followed.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { refusedAmong } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairParts } from "#app/i18n/pair-parts.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { CaptureHint } from "#app/ui/capture/CaptureHint.tsx";
import { useLineKeys } from "#app/ui/capture/use-line-keys.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FilterNote } from "#app/ui/primitives/FilterNote.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { FollowRoom } from "#app/ui/room/FollowRoom.tsx";
import { answerLine } from "./answer-line.server.ts";
import { SortingLine } from "./SortingLine.tsx";
import "#app/i18n/words/room.ts";

/** Lines on one page. */
const PAGE = 50;

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "capture:write");
  const program = await programAt(actor, received.params.program);
  const { page, workshopId } = askedIn(received.request);
  const [shell, lines, made, workshop] = await Promise.all([
    shellOf(actor, program), linesToSort(actor, program.id, { offset: (page - 1) * PAGE, limit: PAGE, workshopId }), pairPartsOf(actor, program.id),
    workshopFollowed(actor, workshopId),
  ]);
  const t = dictionaries[actor.language];
  return {
    shell, page, workshop, workspace: actor.workspaceSlug,
    categories: made.categories.map((category) => ({ value: category.id, label: seededLabel(t, "category", category) })),
    lines: lines.map(({ id, text, kind }) => ({ id, text, kind })),
    parts: pairParts(t, made),
  };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "capture:write");
  const program = await programAt(actor, received.params.program);
  return answer(actor.language, form, () => answerLine(actor, program, form, askedIn(received.request).workshopId));
}

/** The page, and the workshop whose lines alone are asked for. */
function askedIn(request: Request): { page: number; workshopId: string | null } {
  const { searchParams } = new URL(request.url);
  return { page: Math.max(1, Math.floor(Number(searchParams.get("page"))) || 1), workshopId: searchParams.get("workshop") };
}

export default function Sorting() {
  const t = useT();
  const { shell, lines, parts, categories, page, workspace, workshop } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const list = useLineKeys(lines, answered);
  return (
    <>
      <PageHeader eyebrow={shell.name} title={t.capture.sortingTitle(shell.toSort)} lede={t.capture.sortingDef} meta={[<span key="keys"><b>{t.capture.keys}</b> {t.capture.keysDef}</span>]} />
      {workshop ? <FilterNote all={paths.sorting(workspace, shell.slug)}>{t.room.onlyOf} <Link to={paths.workshopRoom(workspace, workshop.id)}>{workshop.title}</Link></FilterNote> : null}
      {workshop?.room ? <FollowRoom address={paths.roomNews(workshop.room.token)} initial={workshop.room.known} /> : null}
      <CaptureHint />
      <FormErrors errors={elsewhere(answered, lines)} />
      {lines.length === 0 ? <EmptyState>{t.capture.sortingEmpty}</EmptyState> : null}
      <ul className="lines sorting" ref={list}>
        {lines.map((line) => <SortingLine key={line.id} line={line} parts={parts} categories={categories} answered={answered} />)}
      </ul>
      <Pager page={page} pages={Math.ceil(shell.toSort / PAGE)} hrefOf={(to) => paths.sorting(workspace, shell.slug, { page: to, workshop: workshop?.id })} />
    </>
  );
}

/** What was refused of a line that is not on the page: sorted by someone else meanwhile, or on another page. */
function elsewhere(answered: unknown, lines: readonly { id: string }[]): string[] {
  const refused = refusedAmong(answered);
  return refused && !lines.some(({ id }) => refused.form.endsWith(`:${id}`)) ? Object.values(refused.errors) : [];
}
