import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { attachmentsOf } from "#app/domain/attachment/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { workshopRow } from "#app/domain/workshop/queries.server.ts";
import { composeReport } from "#app/domain/workshop-report/compose-report.ts";
import { reportFacts } from "#app/domain/workshop-report/facts.server.ts";
import { renderFile } from "#app/exports/render-file.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { reportWords } from "#app/i18n/report-words.ts";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { ReportPage } from "./ReportPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const { id, title, programId } = await workshopRow(actor, received.params.id ?? "");
  const program = await programById(actor, programId);
  const t = dictionaries[actor.language];
  const [shell, facts, files] = await Promise.all([shellOf(actor, program), reportFacts(actor, id, (pair) => pairLabel(t, pair)), attachmentsOf(actor, "workshop", id, false)]);
  const { sections, header } = composeReport(facts, reportWords(t, actor.language, placeIn(actor, program.slug)), actor.today);
  const said = reportWords(t, actor.language);
  const text = await renderFile(composeReport(facts, said, actor.today), "md");
  const mail = { subject: said.words.mailSubject(title), body: said.words.mailBody(title, facts.lines.length, facts.actions.length) };
  return { shell, workspace: actor.workspaceSlug, workshop: { id, title }, sections, header, files, mail, text: new TextDecoder().decode(text) };
}
export type ReportData = Awaited<ReturnType<typeof loader>>;

/** A benefit and a risk stand in one register. */
const placeIn = (actor: Actor, programSlug: string) => ({ kind, id }: { kind: string; id: string }) =>
  pathOfSubject(actor.workspaceSlug, { kind: kind === "benefit" || kind === "risk" ? "impact" : kind, id, programSlug });

export default function WorkshopReport() {
  return <ReportPage data={useLoaderData<typeof loader>()} />;
}
