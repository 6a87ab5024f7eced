import { plural } from "../plural.ts";
import type { home as french } from "../fr/home.ts";

function list(names: string[]): string {
  const written = names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return written.length < 2 ? written.join("") : `${written.slice(0, -1).join(", ")} and ${written.at(-1)}`;
}

export const home: typeof french = {
  challenge: "Challenge",
  sponsor: "Sponsor",
  facilitator: "Facilitator",
  iteration: (n) => `Iteration ${n}`,
  closedOn: (day) => `closed on ${day}`,
  runningFor: (day) => `running, day ${day}`,
  draft: "being prepared",
  versionState: { expected: "Expected", produced: "Produced", authorised: "Authorised", opened: "Opened", refused: "Refused" },
  quiltHolding: (holding, bare) =>
    holding.length === 0
      ? `Nothing holds yet${bare.length === 0 ? "" : `; still to be sewn: ${list(bare)}`}`
      : bare.length === 0
        ? `${list(holding)}: the work holds there`
        : `${list(holding)}: the work holds there; still to be sewn: ${list(bare)}`,
  quiltHeld: (held, of) => (held === 0 ? "Nothing holds yet" : `The work holds with ${held} of ${of} ${plural.en(of, "stakeholder", "stakeholders")}`),
  quiltThen: (version, title) => `${version} · ${title}`,
  quiltStart: "The quilt awaits its first patch",
  quiltDef: (pairs, hypotheses, iterations) =>
    `${pairs} ${plural.en(pairs, "pair", "pairs")} usage × stakeholder, ${hypotheses} ${plural.en(hypotheses, "hypothesis", "hypotheses")} followed from one iteration to the next in ${iterations} ${plural.en(iterations, "iteration", "iterations")}. A patch for each pair; it opens its page. Bare cloth: no pair so far.`,
  today: "today",
  toDo: "To do now",
  nothingToDo: "Nothing waits. Note what you see, the rest will follow.",
  loss: "Affordable loss",
  changes: "Latest changes",
  allChanges: "The whole journal",
  prepare: "Prepare the iteration",
  prepareNext: "Prepare the next iteration",
  addPair: "Lay a first pair",
  unit: { money: "€", "person-months": "person-months" },
  unitsApart: "The two units are not added up. n/k: not known, never counted as 0.",
  noLoss: "No ceiling nor movement for this iteration.",
  waits: {
    decision: (sentence) => `Decision asked: ${sentence}`,
    before: (day) => `before ${day}`,
    overrun: (actor, over) => `Overrun of ${actor}: ${over}, to be decided before closing`,
    engaged: (actor, unit) => `${actor} nears its ceiling in ${unit}`,
    expiring: (actor) => `Acceptance of ${actor} to be renewed`,
    expires: (day) => `expires on ${day}`,
    refused: (actor) => `${actor} refused its first step`,
    since: (day) => `since ${day}`,
    promise: (what: string) => `Promise to keep: ${what}`,
    promiseLate: (what: string) => `Promise overdue: ${what}`,
    loan: (what: string, who: string) => `Loan due back: ${what} (${who})`,
    loanLate: (what: string, who: string) => `Loan overdue: ${what} (${who})`,
    agreement: (title: string) => `Agreement ending: ${title}`,
    dueOn: (day: string) => `due ${day}`,
    endsOn: (day: string) => `on ${day}`,
    sort: (n) => `${n} ${plural.en(n, "line", "lines")} to sort`,
  },
  next: {
    usages: "Look at the usages proposed: keep, rename, add",
    lists: "Look at the stakeholder categories and the other lists",
    pair: "Make a first usage × stakeholder pair",
    prepare: "Prepare the iteration: a question, a version to reach",
    beforeOpening: {
      "not-a-draft": "The iteration is open already",
      "another-running": "Close the running iteration before opening the next one",
      "stop-standing": "A “Stop” stands: replace it before opening",
      "base-version-missing": "Say which version to start from",
      "target-version-missing": "Name the version to reach",
      "same-version-twice": "Aim at another version than the one to start from",
      "nothing-to-try": "Write a first hypothesis, or choose a pair",
      "no-accepted-ceiling": "Set a loss ceiling and note who accepts it",
      "first-step-refused": "A first step is refused: take it up again, or leave the pair",
      "first-step-expired": "An acceptance has expired: renew it, or leave the pair",
    },
    thresholds: (n: number) => `Write the threshold of ${n} ${plural.en(n, "hypothesis", "hypotheses")}`,
    open: "Open the iteration: nothing is missing",
    verdicts: (n: number) => `${n} ${plural.en(n, "hypothesis waits", "hypotheses wait")} for evidence and a verdict`,
    close: "All verdicts are given: close the iteration",
  },
  partner: {
    yours: "What concerns you",
    yoursDef: "What you can lose stays yours: nobody else reads it.",
    sheet: "Your sheet",
    firstSteps: "Your first steps: answer yes or no",
    commitments: "Your commitments",
    versions: "The versions of the resource",
    opening: "What is open, version by version",
  },
};
