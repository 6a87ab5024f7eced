import type { ReactNode } from "react";
import { isFiltered, patchSize, type QuiltChoice } from "#app/domain/quilt/quilt-choice.ts";
import { useT } from "#app/i18n/context.tsx";
import { EmptyState } from "../primitives/EmptyState.tsx";
import type { QuiltLine, QuiltPatch, QuiltRows } from "./quilt-types.ts";
import { QuiltLegend } from "./QuiltLegend.tsx";
import { QuiltTable } from "./QuiltTable.tsx";
import { QuiltTools, type QuiltHref } from "./QuiltTools.tsx";
import { QuiltVersions } from "./QuiltVersions.tsx";

type QuiltProps = {
  /** The message, and the definition of what is counted. */
  title: ReactNode;
  definition?: ReactNode;
  note?: ReactNode;
  groups: readonly QuiltRows[];
  columns: readonly QuiltLine[];
  patches: readonly QuiltPatch[];
  versions: readonly { label: string }[];
  atVersion: number;
  choice: QuiltChoice;
  /** Every usage, for the filter. */
  usages: readonly QuiltLine[];
  hrefOf: QuiltHref;
  /** Before the first pair there is nothing to look at in another way. */
  begun: boolean;
  emptyAction?: ReactNode;
};

/** The signature picture: a patch for each pair, as the work stood at the version shown. */
export function Quilt({ title, definition, note, groups, columns, patches, versions, atVersion, choice, usages, hrefOf, begun, emptyAction }: QuiltProps) {
  const t = useT();
  const size = patchSize(choice.patch, groups.reduce((sum, { rows }) => sum + rows.length, 0));
  const nothing = groups.length === 0 || columns.length === 0 || (isFiltered(choice.filter) && patches.length === 0);
  return (
    <div id="quilt">
      <div className="quilt-head">
        <div className="min-w-0">
          <h2>{title}</h2>
          {definition && <p className="def">{definition}</p>}
          {note && <p className="def">{note}</p>}
        </div>
        <QuiltVersions versions={versions} atVersion={atVersion} versionHref={(index) => hrefOf({ at: index === versions.length - 1 ? null : index })} />
      </div>
      {begun && <QuiltTools {...{ choice, size, usages, hrefOf }} />}
      {nothing
        ? <EmptyState action={emptyAction}>{isFiltered(choice.filter) ? t.quilt.nothing : t.quilt.empty}</EmptyState>
        : <div className="quilt-layout"><QuiltTable {...{ groups, columns, patches, size }} /><QuiltLegend /></div>}
    </div>
  );
}
