import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/auth/require-member.server.ts";
import { actionsOf } from "#app/domain/action/queries.server.ts";
import { actionsAsCsv, actionsAsMarkdown } from "#app/domain/action/write-actions.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { formatDay } from "#app/platform/format.ts";

/** All the actions of a programme, as a table or as a text. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const { action, actionBoard: words } = dictionaries[actor.language];
  const actions = await actionsOf(actor, program.id);
  const name = `${program.slug}-actions-${actor.today}`;
  if (received.params.format === "csv") {
    const csv = actionsAsCsv(actions, actor.today, actor.language === "fr" ? ";" : ",");
    return fileResponse(received.request, { name: `${name}.csv`, type: "text/csv; charset=utf-8", bytes: Buffer.from(csv) });
  }
  if (received.params.format !== "md") throw new NotFound();
  const said = { title: program.name, column: words.column, day: (day: string) => formatDay(day, actor.language), late: action.overdue, deliverable: words.delivers, ...words.markdown };
  return fileResponse(received.request, { name: `${name}.md`, type: "text/markdown; charset=utf-8", bytes: Buffer.from(actionsAsMarkdown(actions, actor.today, said)) });
}
