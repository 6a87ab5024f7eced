/** How much of a guided page is answered: thread for what is done, marks for what is left. */
export function ThreadProgress({ done, total, label }: { done: number; total: number; label: string }) {
  const share = `${((total === 0 ? 1 : done / total) * 100).toFixed(1)}%`;
  return (
    <svg className="thread-line" role="img" aria-label={label}>
      <line className="thread-todo" x1={share} x2="100%" y1="6" y2="6" />
      <line className="thread" x1="0" x2={share} y1="6" y2="6" />
    </svg>
  );
}
