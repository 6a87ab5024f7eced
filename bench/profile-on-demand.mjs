import { Session } from "node:inspector/promises";

/** Loaded before the product (`node --import`): profiles between "start" and "stop", so that starting up is not counted. */
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 250 });

process.on("message", async (message) => {
  if (message === "start") process.send((await session.post("Profiler.start"), "started"));
  if (message === "stop") process.send((await session.post("Profiler.stop")).profile);
});
