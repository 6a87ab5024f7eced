import type { Box } from "./box.ts";
import { FLOOR, PAGE } from "./theme.ts";

export interface Placed { box: Box; y: number; repeated: boolean }

/** Boxes on pages, from top to bottom; what must stay together moves together, as long as a page can hold it. */
export function paginate(boxes: readonly Box[]): Placed[][] {
  const pages: Placed[][] = [[]];
  let y: number = PAGE.top;
  const turn = (box: Box) => {
    pages.push([]);
    y = PAGE.top;
    for (const head of box.head ?? []) {
      pages.at(-1)?.push({ box: head, y, repeated: true });
      y += head.height;
    }
  };
  boxes.forEach((box, index) => {
    const empty = pages.at(-1)?.length === 0;
    const room = FLOOR - PAGE.top;
    const needed = keptWith(boxes, index, room);
    if (!empty && (box.fresh || y + box.space + needed > FLOOR)) turn(box);
    else if (!empty) y += box.space;
    pages.at(-1)?.push({ box, y, repeated: false });
    y += box.height;
  });
  return pages;
}

/** The height of a box with those it must not leave; its own alone when all would fill a page. */
function keptWith(boxes: readonly Box[], start: number, room: number): number {
  let needed = boxes[start]?.height ?? 0;
  for (let index = start; boxes[index]?.keep; index += 1) {
    const next = boxes[index + 1];
    if (next === undefined || next.fresh) break;
    needed += next.space + next.height;
    if (needed > room) return boxes[start]?.height ?? 0;
  }
  return needed;
}
