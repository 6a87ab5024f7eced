import type { QrPicture } from "#app/platform/qr-picture.ts";

/** Always dark on white, whatever the theme: cameras read no other. */
export function QrCode({ qr, label }: { qr: QrPicture; label: string }) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={qr.path} fill="currentColor" />
    </svg>
  );
}
