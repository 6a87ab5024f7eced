import QRCode from "qrcode";
import type { QrPicture } from "./qr-picture.ts";

/** The code of an address, readable when a fourth of it is hidden. */
export function qrOf(address: string): QrPicture {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: "Q" }).modules;
  const squares = Array.from(data).flatMap((dark, at) => (dark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
  return { size, path: squares.join("") };
}
