import { describe, expect, it } from "vitest";
import { fullBucket, takeOne, type Bucket } from "./token-bucket.ts";

const rule = { capacity: 150, perMinute: 30 };

/** Sends so many, evenly over so many milliseconds. */
function send(many: number, overMs: number, from: Bucket = fullBucket(rule, 0)): Bucket {
  let bucket = from;
  for (let one = 0; one < many; one += 1) bucket = takeOne(rule, bucket, from.at + (one * overMs) / many).bucket;
  return bucket;
}

describe("a token bucket", () => {
  it("lets a room of fifty phones through, thrice over", () => expect(send(150, 2_000)).toMatchObject({ taken: 150, refused: 0 }));

  it("takes what fits of a thousand in a minute, and counts the others", () => {
    const { taken, refused } = send(1_000, 60_000);
    expect(taken + refused).toBe(1_000);
    expect(taken).toBeGreaterThanOrEqual(179);
    expect(taken).toBeLessThanOrEqual(180);
  });

  it("forgets once it is full again", () => {
    const after = takeOne(rule, send(1_000, 1_000), 10 * 60_000);
    expect(after).toMatchObject({ ok: true, bucket: { taken: 1, refused: 0 } });
  });

  it("does not mind a clock that goes back", () => expect(takeOne(rule, { left: 2, at: 5_000, taken: 0, refused: 0 }, 1_000).ok).toBe(true));
});
