import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { slugOf } from "#app/domain/form/slug.ts";
import { resultsOf } from "#app/domain/response/results.server.ts";
import { resultRows } from "#app/domain/response/result-rows.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { writeCsv } from "#app/platform/csv.ts";

/** The answers sent, one per line; amounts as plain figures, days in ISO 8601, nothing that a spreadsheet would run. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "questionnaire:read");
  const results = await resultsOf(actor, received.params.id ?? "");
  const { questionnaire: words, response } = dictionaries[actor.language];
  const { heads, rows } = resultRows(results, words.csvHeads, response.visibilitiesShort);
  return new Response(writeCsv(heads, rows, actor.language === "fr" ? ";" : ","), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${slugOf(results.title) || "questionnaire"}.csv"`, "cache-control": "private, no-store" },
  });
}
