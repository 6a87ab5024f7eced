import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { EmptyState } from "../primitives/EmptyState.tsx";
import { QuiltLegend } from "./QuiltLegend.tsx";
import { QuiltTable, type QuiltTableProps } from "./QuiltTable.tsx";
import { QuiltVersions, type QuiltVersionsProps } from "./QuiltVersions.tsx";

type QuiltProps = QuiltTableProps & QuiltVersionsProps & {
  /** The message, and the definition of what is counted. */
  title: ReactNode;
  definition?: ReactNode;
  emptyAction?: ReactNode;
};

/** The signature picture: usages down, stakeholders across, as the work stood at the version shown. */
export function Quilt({ title, definition, rows, columns, patches, emptyAction, ...versions }: QuiltProps) {
  const t = useT();
  const shown = patches.filter(({ sinceVersion }) => sinceVersion <= versions.atVersion);
  return (
    <div>
      <div className="quilt-head">
        <div className="min-w-0">
          <h2>{title}</h2>
          {definition && <p className="def">{definition}</p>}
        </div>
        <QuiltVersions {...versions} />
      </div>
      {rows.length === 0 || columns.length === 0
        ? <EmptyState action={emptyAction}>{t.quilt.empty}</EmptyState>
        : <div className="quilt-layout"><QuiltTable rows={rows} columns={columns} patches={shown} /><QuiltLegend /></div>}
    </div>
  );
}
