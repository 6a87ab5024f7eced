/** A QR code as one path of unit squares: for a square picture of `size` units, without margin. */
export interface QrPicture {
  size: number;
  path: string;
}
