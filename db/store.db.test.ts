import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "#app/platform/ids.ts";
import { prepared } from "./prepared.ts";
import { db, openStore, pingStore, readConsistently, write } from "./store.ts";
import { engine, tables as t } from "./tables.ts";
import { useTestStore } from "./testing/use-test-store.ts";
import { isUniqueViolation } from "./unique-violation.ts";

useTestStore();

const name = (token: string, text = token) => ({ id: newId(), workspaceId: "w", token, name: text, since: new Date(1234567890123) });
const insert = (token: string) => db().insert(t.names).values(name(token));
const tokens = async () => (await db().select({ token: t.names.token }).from(t.names).orderBy(t.names.token)).map((row) => row.token);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("write", () => {
  it("keeps what succeeded and gives back its result", async () => {
    expect(await write("w", async () => (await insert("a"), "done"))).toBe("done");
    expect(await tokens()).toEqual(["a"]);
  });

  it("gives callees the transaction through db()", async () => {
    await write("w", async (handle) => {
      expect(db()).toBe(handle);
      await insert("a");
      expect(await tokens()).toEqual(["a"]);
    });
  });

  it("undoes everything when it fails, and goes on afterwards", async () => {
    const failing = write("w", async () => {
      await insert("a");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await write("w", () => insert("b"));
    expect(await tokens()).toEqual(["b"]);
  });

  it("undoes everything when a constraint refuses", async () => {
    const row = name("a");
    await expect(
      write("w", async () => {
        await db().insert(t.names).values(row);
        await db().insert(t.names).values(row);
      }),
    ).rejects.toSatisfy(isUniqueViolation);
    expect(await tokens()).toEqual([]);
  });

  it("refuses to be nested", async () => {
    await expect(write("w", () => write("v", async () => {}))).rejects.toThrow("inside another transaction");
  });

  it("answers what is asked at once one after the other, and undoes it all when one fails", async () => {
    const warnings: Error[] = [];
    const heard = (warning: Error) => warnings.push(warning);
    process.on("warning", heard);
    await write("w", async () => {
      await insert("a");
      expect(await Promise.all([tokens(), tokens(), tokens()])).toEqual([["a"], ["a"], ["a"]]);
    });
    const row = name("b");
    await expect(write("w", () => Promise.all([insert("c"), db().insert(t.names).values(row), db().insert(t.names).values(row), insert("d")]))).rejects.toSatisfy(isUniqueViolation);
    await pause(1);
    process.off("warning", heard);
    expect(await tokens()).toEqual(["a"]);
    expect(warnings).toEqual([]);
  });

  it("hides what is not committed from readers outside", async () => {
    let letGo = () => {};
    const asked = new Promise<void>((resolve) => (letGo = resolve));
    const writing = write("w", async () => {
      await insert("a");
      await asked;
    });
    await pause(20);
    const seen = await tokens();
    letGo();
    await writing;
    expect(seen).toEqual([]);
  });

  it("makes those who write under one key take turns", async () => {
    await write("w", () => db().insert(t.names).values(name("counter", "0")));
    const increment = () =>
      write("w", async () => {
        const [row] = await db().select().from(t.names);
        await pause(1);
        await db().update(t.names).set({ name: String(Number(row?.name) + 1) });
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect((await db().select().from(t.names))[0]?.name).toBe("20");
  });
});

describe("a transaction that has ended", () => {
  it("is refused to work that nobody awaited", async () => {
    let late: Promise<unknown> = Promise.resolve();
    await write("w", async () => {
      late = pause(10).then(() => db());
      late.catch(() => {});
    });
    await expect(late).rejects.toThrow("un-awaited");
  });

  it("is refused to a handle that was kept", async () => {
    const kept = await write("w", async (handle) => ({ handle }));
    await expect(kept.handle.insert(t.names).values(name("late"))).rejects.toThrow();
    expect(await tokens()).toEqual([]);
  });
});

describe("a transaction of somebody else", () => {
  it("is refused to a handle that was kept", async () => {
    const kept = await write("w", async (handle) => ({ handle }));
    const stranger = pause(10).then(() => kept.handle.insert(t.names).values(name("stranger")));
    const writing = write("w", async () => {
      await insert("a");
      await pause(30);
    });
    await expect(stranger).rejects.toThrow();
    await writing;
    expect(await tokens()).toEqual(["a"]);
  });
});

describe("db() outside of write", () => {
  it("cannot write", async () => {
    await expect(insert("a")).rejects.toThrow();
    expect(await tokens()).toEqual([]);
  });
});

describe("readConsistently", () => {
  it("sees one state of the data while others write", async () => {
    await write("w", () => insert("a"));
    const outside = () => write("w", () => insert("b"));
    let start = () => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    let letGo = () => {};
    const written = new Promise<void>((resolve) => (letGo = resolve));
    const reading = readConsistently(async () => {
      start();
      await written;
      return tokens();
    });
    await started;
    await outside();
    letGo();
    expect(await reading).toEqual(["a"]);
    expect(await tokens()).toEqual(["a", "b"]);
  });

  it("cannot write", async () => {
    await expect(readConsistently(() => insert("a"))).rejects.toThrow();
    await expect(readConsistently(() => write("w", () => insert("a")))).rejects.toThrow("inside another transaction");
  });

  it("joins the transaction that it is called in", async () => {
    await write("w", async () => {
      await insert("a");
      expect(await readConsistently(() => tokens())).toEqual(["a"]);
    });
  });
});

describe("prepared", () => {
  const byToken = (token: string) =>
    prepared("store-test-by-token", (handle) =>
      handle.select().from(t.names).where(eq(t.names.token, sql.placeholder("token"))),
    ).execute({ token });

  it("answers the same inside and outside of write", async () => {
    await write("w", async () => {
      await insert("a");
      expect(await byToken("a")).toHaveLength(1);
    });
    expect(await byToken("a")).toHaveLength(1);
    expect(await byToken("b")).toHaveLength(0);
  });
});

describe("values", () => {
  it("come back as they were", async () => {
    const at = new Date(1234567890123);
    const texts = { before: "2026", after: { list: [1, "1", true, null], "é": "«\u00a0»" } };
    const entry = { id: newId(), workspaceId: "w", at, event: "e", subjectKind: "k", subjectId: "s", ...texts };
    await write("w", () => db().insert(t.auditEntries).values(entry));
    expect((await db().select().from(t.auditEntries))[0]).toMatchObject({ at, ...texts, actorToken: null });
  });

  it("sort in one order on both engines", async () => {
    await write("w", () => db().insert(t.names).values(["é", "b", "B", "a-b", "ab", "_"].map((token) => name(token))));
    expect(await tokens()).toEqual(["B", "_", "a-b", "ab", "b", "é"]);
  });
});

describe("the store", () => {
  it("answers a ping", async () => {
    await expect(pingStore()).resolves.toBeUndefined();
  });

  it("is opened once", async () => {
    const url = engine === "postgres" ? "postgres://elsewhere" : "elsewhere.db";
    await expect(openStore({ url })).rejects.toThrow("open already");
  });

  it("refuses an engine that the tables are not of", async () => {
    const other = engine === "postgres" ? "elsewhere.db" : "postgres://elsewhere";
    await expect(openStore({ url: other })).rejects.toThrow("must name the same database");
  });
});
