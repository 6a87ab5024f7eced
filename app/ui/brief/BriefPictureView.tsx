import type { BriefPicture } from "#app/domain/brief/brief-document.ts";
import { BriefTableView } from "./BriefTableView.tsx";
import type { DrawnPicture, DrawnShape } from "./drawn.ts";

/** The picture as the files draw it, with its message above and its data below. */
export function BriefPictureView({ picture, drawn, tableLabel }: { picture: BriefPicture; drawn: DrawnPicture | undefined; tableLabel: string }) {
  const { title, alternative, table, source } = picture;
  return (
    <figure className="note-figure">
      <figcaption>{title}</figcaption>
      {drawn && <div className="scroll-x"><Drawn picture={drawn} label={alternative} /></div>}
      {source && <p className="def">{source}</p>}
      <details><summary>{tableLabel}</summary><BriefTableView table={table} /></details>
    </figure>
  );
}

function Drawn({ picture: { width, height, shapes }, label }: { picture: DrawnPicture; label: string }) {
  return (
    <svg className="note-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map((shape, index) => <Shape key={index} shape={shape} />)}
    </svg>
  );
}

function Shape({ shape }: { shape: DrawnShape }) {
  if (shape.kind === "text") {
    const { x, y, text, size, face, ink, anchor, struck } = shape;
    const strong = face.startsWith("strong");
    return <text x={x} y={y} fontSize={size} textAnchor={anchor} fontWeight={strong ? 600 : 400} textDecoration={struck ? "line-through" : undefined} className={`draw-fill-${ink}`}>{text}</text>;
  }
  const { fill, stroke, line = 0.6, dash } = shape;
  const paint = {
    className: [`draw-fill-${fill ?? "none"}`, stroke === undefined ? "" : `draw-stroke-${stroke}`].filter(Boolean).join(" "),
    ...(stroke !== undefined && { strokeWidth: line, strokeDasharray: dash?.join(" ") }),
  };
  if (shape.kind === "path") return <path d={shape.d} {...paint} />;
  return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paint} />;
}
