/** A picture of rectangles, paths and texts, each in an ink named by its role: see the drawings of documents. */
export interface ShownDrawing {
  width: number;
  height: number;
  shapes: readonly (
    | { kind: "rect"; x: number; y: number; width: number; height: number; fill?: string; stroke?: string; line?: number; dash?: readonly [number, number] }
    | { kind: "path"; d: string; fill?: string; stroke?: string; line?: number; dash?: readonly [number, number] }
    | { kind: "text"; x: number; y: number; text: string; size: number; face: string; ink: string; anchor: "start" | "middle" | "end"; struck?: boolean }
  )[];
}

/** The picture that documents draw, in the inks of the page: it follows the theme. */
export function ChartDrawing({ drawing: { width, height, shapes }, label }: { drawing: ShownDrawing; label: string }) {
  return (
    <svg className="brief-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map((shape, index) => <Shape key={index} shape={shape} />)}
    </svg>
  );
}

function Shape({ shape }: { shape: ShownDrawing["shapes"][number] }) {
  if (shape.kind === "text") {
    const { x, y, text, size, face, ink, anchor, struck } = shape;
    return (
      <text className={`ink-${ink}`} x={x} y={y} fontSize={size} textAnchor={anchor} fontWeight={face.startsWith("strong") ? 600 : undefined} textDecoration={struck ? "line-through" : undefined}>{text}</text>
    );
  }
  const paint = {
    className: `${shape.fill ? `ink-${shape.fill}` : "ink-none"} ${shape.stroke ? `line-${shape.stroke}` : ""}`,
    strokeWidth: shape.stroke ? (shape.line ?? 0.6) : undefined,
    strokeDasharray: shape.dash?.join(" "),
  };
  return shape.kind === "rect" ? <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paint} /> : <path d={shape.d} {...paint} />;
}
