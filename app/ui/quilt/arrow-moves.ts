import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Arrow keys go to the next patch in their direction; the empty ground is stepped over. */
export function moveAmongPatches(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>(".patch");
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = nearest(Array.from(event.currentTarget.querySelectorAll<HTMLElement>(".patch")), from, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function placeOf(patch: HTMLElement): { row: number; column: number } {
  const cell = patch.closest("td");
  return { row: cell?.closest("tr")?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 };
}

function nearest(patches: readonly HTMLElement[], from: HTMLElement, [down, right]: readonly [number, number]): HTMLElement | undefined {
  const start = placeOf(from);
  const ahead = patches.flatMap((patch) => {
    const place = placeOf(patch);
    const along = (place.row - start.row) * down + (place.column - start.column) * right;
    const aside = Math.abs((place.row - start.row) * right) + Math.abs((place.column - start.column) * down);
    return along > 0 ? [{ patch, cost: along + aside * 3 }] : [];
  });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.patch;
}

/** Left and right replay the versions, one link to the next. */
export function moveAmongVersions(event: KeyboardEvent<HTMLElement>): void {
  const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const links = Array.from(event.currentTarget.querySelectorAll<HTMLAnchorElement>("a"));
  const next = links[links.indexOf(event.target as HTMLAnchorElement) + way];
  if (way === 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
