/** What pointing tells: a name, and its figures under it. */
export function ExploreTip({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className="explore-tip">
      <b>{title}</b>
      {lines.map((line) => <div key={line}>{line}</div>)}
    </div>
  );
}
