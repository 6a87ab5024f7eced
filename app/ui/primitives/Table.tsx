import type { MouseEventHandler, ReactNode } from "react";

type TableProps = { caption: ReactNode; captionHidden?: boolean; head: ReactNode; foot?: ReactNode; small?: boolean; onClick?: MouseEventHandler<HTMLElement>; children: ReactNode };

/** A table that scrolls in its own frame. `head`, `foot` and children are <tr> rows; cells of figures take the class "num". */
export function Table({ caption, captionHidden, head, foot, small, onClick, children }: TableProps) {
  return (
    <div className="scroll-x" role="group" tabIndex={0} aria-label={typeof caption === "string" ? caption : undefined}>
      <table onClick={onClick} className={small ? "data-table data-table-small" : "data-table"}>
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
