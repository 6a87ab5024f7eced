import { useT } from "#app/i18n/context.tsx";
import type { QrPicture } from "#app/platform/qr-picture.ts";
import "#app/i18n/words/room.ts";

/** Always dark on white, whatever the theme: cameras read no other. */
export function RoomQr({ qr }: { qr: QrPicture }) {
  const t = useT();
  return (
    <svg className="room-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t.room.qr} shapeRendering="crispEdges">
      <path d={qr.path} fill="currentColor" />
    </svg>
  );
}
