import { useT } from "#app/i18n/context.tsx";

type StaleConflictProps = { texts: readonly { label?: string; yours: string; theirs: string }[]; savedBy?: string };

/** A save came after someone else's: both texts, side by side. */
export function StaleConflict({ texts, savedBy }: StaleConflictProps) {
  const t = useT();
  return (
    <section className="conflict" role="alert" aria-label={t.form.conflictTitle}>
      <h3>{t.form.conflictTitle}</h3>
      <p className="def">{t.form.conflictBody}</p>
      {texts.map(({ label, yours, theirs }, index) => (
        <div className="conflict-texts" key={label ?? index}>
          <div><b>{t.form.yours}</b>{label && <span className="soft"> · {label}</span>}<blockquote>{yours}</blockquote></div>
          <div><b>{t.form.theirs}</b>{savedBy && <span className="soft"> · {savedBy}</span>}<blockquote>{theirs}</blockquote></div>
        </div>
      ))}
    </section>
  );
}
