import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { questionnaireSheet } from "#app/domain/questionnaire/queries.server.ts";
import { wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { qrOf } from "#app/platform/qr.server.ts";
import { SheetPage } from "./SheetPage.tsx";

/** A sheet for the room, in both languages. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "questionnaire:read");
  const { id, programId, token, title, licence, closesOn, closed } = await questionnaireSheet(actor, received.params.id ?? "");
  const address = absoluteLink(received.request, paths.questionnaireForm(token));
  const said = (["fr", "en"] as const).map((language) => {
    const { questionnaire: words } = dictionaries[language];
    return { language, title: wordsIn(title, language), heading: words.sheetTitle, how: words.sheetHow, licence: words.sheetLicence(licence), until: closesOn ? words.sheetUntil(formatDay(closesOn, language)) : "" };
  });
  return { shell: await shellOf(actor, await programById(actor, programId)), workspace: actor.workspaceSlug, id, address, qr: qrOf(address), said, open: closed === null };
}
export type SheetData = Awaited<ReturnType<typeof loader>>;

export default function QuestionnaireSheet() {
  return <SheetPage data={useLoaderData<typeof loader>()} />;
}
