import sharp, { type Sharp } from "sharp";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { LONGEST_SIDE, PIXELS_LIMIT, SMALL_SIDE, type KeptType } from "./attachment.ts";

export interface Picture {
  type: KeptType;
  bytes: Uint8Array;
  width: number;
  height: number;
  /** The same, small, for a page. */
  small: Uint8Array;
}

// Nothing of one person's picture stays in memory for the next.
sharp.cache(false);

/**
 * The picture drawn anew: upright, no larger than a screen shows, without what the camera wrote in it. Refuses one that is
 * damaged, or whose size is announced to be beyond what a camera takes, before it is unpacked.
 */
export async function pictureOf(bytes: Uint8Array, name: string): Promise<Picture> {
  try {
    const source = sharp(bytes, { limitInputPixels: PIXELS_LIMIT, failOn: "error" });
    const { format } = await source.metadata();
    const upright = source.autoOrient().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true });
    const { data, info } = await encoded(upright, format).toBuffer({ resolveWithObject: true });
    const small = await sharp(data).resize({ width: SMALL_SIDE, height: SMALL_SIDE, fit: "inside", withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();
    return { type: `image/${info.format}` as KeptType, bytes: new Uint8Array(data), width: info.width, height: info.height, small: new Uint8Array(small) };
  } catch (error) {
    const tooMany = error instanceof Error && /exceeds pixel limit/i.test(error.message);
    throw refusal("file", tooMany ? "attachmentTooManyPixels" : "attachmentDamaged", { name });
  }
}

/** Drawings keep their sharp edges and what is transparent; photographs are packed as photographs. */
function encoded(picture: Sharp, format: string | undefined): Sharp {
  if (format === "webp") return picture.webp({ quality: 82 });
  return format === "png" || format === "gif" || format === "svg" ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality: 84, mozjpeg: true });
}
