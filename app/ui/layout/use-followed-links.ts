import { useNavigate } from "@remix-run/react";
import type { MouseEvent } from "react";

/**
 * One handler for a long list of plain links, which are then followed without loading the page anew. A Link each would
 * cost the server more than the rest of the list.
 */
export function useFollowedLinks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = (event.target as Element).closest("a");
    if (!link || !isPlain(event) || link.target !== "" || link.origin !== window.location.origin) return;
    event.preventDefault();
    void navigate(link.pathname + link.search + link.hash);
  };
}

/** Opening in another tab or window stays the browser's, and a handler that came before keeps its say. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}
