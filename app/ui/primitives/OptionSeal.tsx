import { useT } from "#app/i18n/context.tsx";

export type SealAnswer = "yes" | "no" | "unknown" | "expired";

const LOOK = { yes: "seal", no: "seal seal-no", unknown: "seal seal-unknown", expired: "seal seal-expired" } as const;

/** O, N or n.c.: an acceptance at a glance, said in words to those who listen. */
export function OptionSeal({ answer }: { answer: SealAnswer }) {
  const t = useT();
  return (
    <span className="seal-group" title={t.form.sealLong[answer]}>
      <span className={LOOK[answer]} aria-hidden="true">{t.form.seal[answer]}</span>
      <span className="visually-hidden">{t.form.sealLong[answer]}</span>
    </span>
  );
}
