import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";

export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M2 3 15 2l1.5 12.5L3 16z" /><path d="M17 2l13 1.5-1 13-11.5-2z" />
      <path d="M3 18l13.5-1.5L15 30 2 29z" /><path d="M18 16.5l11.5 2L30 30l-13.5-.5z" />
    </svg>
  );
}

export function Brand({ href, name }: { href: string; name?: string }) {
  const t = useT();
  return <Link className="brand" to={href}><BrandMark /><span>{name ?? t.common.product}</span></Link>;
}
