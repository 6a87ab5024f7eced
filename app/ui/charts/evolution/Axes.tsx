import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import type { ChartVersion } from "#app/domain/chart/evolution-spec.ts";
import { columnScale, labelsThatFit, type Frame, type Scales } from "./frame.ts";
import "#app/i18n/words/evolution.ts";

type AxesProps = {
  spec: { versions: readonly ChartVersion[]; hidden: number };
  frame: Frame; first: boolean;
  ticks: readonly number[]; scales: Scales;
  /** Where a tick stands against its value: −0.5 in the middle of a step. */
  between?: number;
  tickWords?: (tick: number) => string;
  linked: boolean; label: string; children: ReactNode;
};

/** The frame of a small multiple: benefits above the axis, risks below, versions underneath. With links it is a group, else one image. */
export function Axes({ spec, frame, first, ticks, scales, between = 0, tickWords = String, linked, label, children }: AxesProps) {
  const { width, height, zero, left, top, bottom } = frame;
  const tick = (value: number, side: "benefit" | "risk") => scales[side](value + between);
  const right = left + spec.versions.length * frame.column;
  const natural = frame.size === "wide" ? { width, height } : {};
  return (
    <svg className={`multiple multiple-${frame.size}`} viewBox={`0 0 ${width} ${height}`} {...natural} role={linked ? "group" : "img"} aria-label={label}>
      <g aria-hidden="true">
        <Backdrop spec={spec} frame={frame} />
        <path className="multiple-grid" d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`} />
        {spec.hidden > 0 && <path className="multiple-break" d={`M${left + frame.column} ${top - 6}V${bottom + 6}`} />}
        {ticks.map((value) => (
          <g key={value}>
            <text className="multiple-tick" x={left - 4} y={tick(value, "benefit")} textAnchor="end" dominantBaseline="central">{tickWords(value)}</text>
            <text className="multiple-tick" x={left - 4} y={tick(value, "risk")} textAnchor="end" dominantBaseline="central">{tickWords(value)}</text>
          </g>
        ))}
        {first && <SideNames frame={frame} />}
        {labelsThatFit(frame, spec.versions).map(({ id, text, middle }) => (
          <text key={id} className={isCurrent(spec, id) ? "multiple-version multiple-version-now" : "multiple-version"} x={middle} y={height - (frame.size === "full" ? 10 : 7)} textAnchor="middle" dominantBaseline="central">{text}</text>
        ))}
      </g>
      {children}
      <path className="multiple-axis" d={`M${left - 2} ${zero}H${right + 2}`} />
    </svg>
  );
}

const isCurrent = ({ versions }: AxesProps["spec"], id: string): boolean => versions.some((version) => version.id === id && version.current);

function Backdrop({ spec, frame }: Pick<AxesProps, "spec" | "frame">) {
  const now = spec.versions.find(({ current }) => current);
  if (!now) return null;
  return <rect className="multiple-now" x={columnScale(frame, spec.versions)(now.id)} y="0" width={frame.column} height={frame.height} />;
}

function SideNames({ frame: { zero, half } }: Pick<AxesProps, "frame">) {
  const { axis } = useT().evolution;
  return (
    <g>
      <text className="multiple-side kind-benefit-fill" transform={`translate(-7 ${zero - half / 2}) rotate(-90)`} textAnchor="middle">{axis.benefit}</text>
      <text className="multiple-side kind-risk-fill" transform={`translate(-7 ${zero + half / 2}) rotate(-90)`} textAnchor="middle">{axis.risk}</text>
    </g>
  );
}
