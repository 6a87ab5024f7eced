import { useParams } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { dayOfIteration } from "#app/domain/iteration/iteration.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { LoopRibbon } from "#app/ui/ribbon/LoopRibbon.tsx";
import type { Home } from "./compose-home.server.ts";

export function HomeRibbon({ home: { loop, today, shell } }: { home: Pick<Home, "loop" | "today" | "shell"> }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const noteOf = ({ state, openedOn, closedOn }: Home["loop"]["iterations"][number]) => {
    if (state === "draft") return t.home.draft;
    if (state === "closed") return t.home.closedOn(formatDay(closedOn, language));
    return t.home.runningFor(dayOfIteration(openedOn ?? today, today));
  };
  return (
    <LoopRibbon
      versions={loop.versions.map(({ id, name, state, note }, position) => ({
        id, label: name, state, href: paths.version(workspace, id), note: versionNote(note, position === 0 ? null : t.home.versionState[state], t.common.colon),
      }))}
      iterations={loop.iterations.map((iteration) => ({
        id: iteration.id,
        label: t.home.iteration(iteration.number),
        href: paths.iteration(workspace, iteration.id),
        state: iteration.state,
        note: noteOf(iteration),
        counts: iteration.counts,
        hrefOf: (verdict) => paths.hypotheses(workspace, shell.slug, { iteration: iteration.id, verdict }),
      }))}
    />
  );
}

/** The version one starts from has no state worth a word. */
const versionNote = (note: string, state: string | null, colon: string) => [state, firstLine(note)].filter(Boolean).join(colon);

const MOST = 70;
function firstLine(text: string): string {
  const line = text.split("\n")[0] ?? "";
  return line.length > MOST ? `${line.slice(0, MOST).replace(/\s+\S*$/, "")}…` : line;
}
