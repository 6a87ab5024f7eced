import { describe, expect, test } from "vitest";
import type { Strength, Tie } from "./connection.ts";
import { warmPath } from "./warm-path.ts";

const tie = (pair: string, strength: Strength = 2, lastContactOn: string | null = null): Tie => {
  const [a = "", b = ""] = pair.split("-");
  return { a, b, strength, lastContactOn };
};
const walked = (ties: Tie[], ours = ["us"], wanted = ["goal"]) => {
  const path = warmPath(ties, ours, wanted);
  return path && [path.startId, ...path.steps.map(({ personId }) => personId)].join(" ");
};

describe("the warm path", () => {
  test("none when nothing leads there, none without anyone of ours", () => {
    expect(walked([tie("us-ann"), tie("bob-goal")])).toBeNull();
    expect(walked([tie("us-goal")], [])).toBeNull();
    expect(walked([])).toBeNull();
  });

  test("no step when one of ours is there already", () => expect(warmPath([], ["us"], ["us"])).toEqual({ startId: "us", steps: [] }));

  test("goes along ties in both directions, and tells how each knows the next", () => {
    expect(warmPath([tie("ann-us", 3, "2018-01-02"), tie("goal-ann", 1)], ["us"], ["goal"])).toEqual({
      startId: "us",
      steps: [{ personId: "ann", strength: 3, lastContactOn: "2018-01-02" }, { personId: "goal", strength: 1, lastContactOn: null }],
    });
  });

  test("first by fewest steps, however weak", () => {
    expect(walked([tie("us-ann", 3, "2018-05-01"), tie("ann-goal", 3, "2018-05-01"), tie("us-goal", 1)])).toBe("us goal");
  });

  test("then by the strongest weakest tie, whatever the rest", () => {
    expect(walked([tie("us-ann", 3), tie("ann-goal", 1, "2018-05-01"), tie("us-bob", 2), tie("bob-goal", 2)])).toBe("us bob goal");
  });

  test("then by the most recent contact, one not known being the oldest", () => {
    expect(walked([tie("us-ann", 2, "2018-01-01"), tie("ann-goal", 2, "2018-05-01"), tie("us-bob", 2, "2018-02-01"), tie("bob-goal", 2, "2018-03-01")])).toBe("us bob goal");
    expect(walked([tie("us-ann"), tie("ann-goal", 2, "2018-05-01"), tie("us-bob", 2, "2010-01-01"), tie("bob-goal", 2, "2010-01-01")])).toBe("us bob goal");
  });

  test("a stronger beginning does not hide the way whose contacts are fresher when both end in the same weak tie", () => {
    expect(walked([tie("us-ann", 3, "2010-01-01"), tie("us-bob", 2, "2018-01-01"), tie("ann-cat", 3, "2018-01-01"), tie("bob-cat", 2, "2018-01-01"), tie("cat-goal", 1, "2018-02-01")])).toBe("us bob cat goal");
  });

  test("from any of ours to any of theirs, the same each time whatever the order", () => {
    const ties = [tie("me-ann"), tie("us-ann"), tie("ann-goal"), tie("ann-aim")];
    const paths = [ties, [...ties].reverse()].map((some) => walked(some, ["us", "me"], ["goal", "aim"]));
    expect(paths).toEqual(["me ann aim", "me ann aim"]);
  });

  test("walks round in no circle, and through a large network at once", () => {
    const chain = Array.from({ length: 3_000 }, (_, at) => tie(`p${at}-p${at + 1}`));
    expect(warmPath([tie("us-p0"), tie("p5-p0"), tie("p9-us"), ...chain], ["us"], ["p3000"])?.steps.length).toBe(2_992);
  });
});
