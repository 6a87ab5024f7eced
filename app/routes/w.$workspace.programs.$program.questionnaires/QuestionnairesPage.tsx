import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import type { Questionnaires } from "./route.tsx";
import "#app/i18n/words/questionnaire.ts";

export function QuestionnairesPage({ data, refused }: { data: Questionnaires; refused: RefusedForm }) {
  const { questionnaire: words } = useT();
  const { rows, mayWrite } = data;
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      {rows.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className="lines">{rows.map((row) => <Line key={row.id} row={row} workspace={data.workspace} />)}</ul>
      {mayWrite && <PostForm name="create" refused={refused} submit={words.create} look={rows.length === 0 ? "main" : undefined}>{() => <p className="def">{words.createWhy}</p>}</PostForm>}
    </>
  );
}

function Line({ row, workspace }: { row: Questionnaires["rows"][number]; workspace: string }) {
  const { questionnaire: words } = useT();
  const language = useLanguage();
  return (
    <li>
      <Link to={paths.questionnaire(workspace, row.id)}>{row.title}</Link>
      <span className="due">
        {words.taking[row.closed ?? "open"]}{row.closed === null && row.closesOn ? ` ${words.until(formatDay(row.closesOn, language))}` : ""}<br />
        <Link to={paths.questionnaireResults(workspace, row.id)}>{words.sent(row.sent)}</Link>
      </span>
    </li>
  );
}
