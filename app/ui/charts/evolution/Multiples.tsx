import type { ReactNode } from "react";
import type { Group, GroupName } from "#app/domain/chart/evolution-spec.ts";
import type { Frame } from "./frame.ts";

type MultiplesProps<Point> = {
  frame: Frame;
  groups: readonly Group<Point>[];
  titleOf: (name: GroupName) => string;
  hrefOf?: (name: GroupName) => string;
  children: (group: Group<Point>, first: boolean) => ReactNode;
};

/** Small multiples, one per group: side by side, or one under the other when many versions need a row each. */
export function Multiples<Point>({ frame, groups, titleOf, hrefOf, children }: MultiplesProps<Point>) {
  return (
    <ul className={`multiples multiples-${frame.size}`}>
      {groups.map((group, index) => {
        const title = titleOf(group.name);
        return (
          <li key={group.name.key} className="multiple-item">
            <h3 className="multiple-title">{hrefOf ? <a href={hrefOf(group.name)}>{title}</a> : title}</h3>
            {frame.size === "wide" ? <Latest label={title}>{children(group, index === 0)}</Latest> : children(group, index === 0)}
          </li>
        );
      })}
    </ul>
  );
}

/** Scrolls, and starts at its end: the latest versions come first to the eye. */
function Latest({ label, children }: { label: string; children: ReactNode }) {
  return <div className="scroll-latest" role="group" tabIndex={0} aria-label={label}><div>{children}</div></div>;
}
