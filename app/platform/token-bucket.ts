/** So many at once, and so many more each minute. */
export interface BucketRule {
  capacity: number;
  perMinute: number;
}

export interface Bucket {
  left: number;
  at: number;
  /** Since it was last full. */
  taken: number;
  refused: number;
}

export const fullBucket = (rule: BucketRule, now: number): Bucket => ({ left: rule.capacity, at: now, taken: 0, refused: 0 });

/** Takes one if any is left; `now` in milliseconds. A bucket that filled up again forgets what it counted. */
export function takeOne(rule: BucketRule, bucket: Bucket, now: number): { ok: boolean; bucket: Bucket } {
  const left = Math.min(rule.capacity, bucket.left + (Math.max(0, now - bucket.at) / 60_000) * rule.perMinute);
  const counted = left >= rule.capacity ? fullBucket(rule, now) : { ...bucket, left, at: now };
  if (counted.left < 1) return { ok: false, bucket: { ...counted, refused: counted.refused + 1 } };
  return { ok: true, bucket: { ...counted, left: counted.left - 1, taken: counted.taken + 1 } };
}
