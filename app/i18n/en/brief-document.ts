import type { briefDocument as french } from "../fr/brief-document.ts";
import { plural } from "../plural.ts";

const s = (n: number, one: string, other: string) => `${n} ${plural.en(n, one, other)}`;
const and = (all: readonly string[]) => (all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`);

export const briefDocument: typeof french = {
  figures: {
    "loss.ceiling": "Loss ceiling", "loss.used": "Loss used", "loss.open": "Loss open", "loss.engaged": "Loss used and open", "loss.remaining": "Left under the ceiling", "loss.share": "Engaged share of the ceiling",
    asked: "Loss asked for", verdicts: "Hypotheses", "hypotheses.followed": "Hypotheses followed", "hypotheses.pending": "Verdicts to come", "hypotheses.planned": "Hypotheses planned", "hypotheses.added": "Hypotheses added",
    iterations: "Iterations", impact: "Level", "impact.expected": "Level expected then", "impact.before": "Level before its action", "impact.ahead": "Level expected next", "impact.amount": "Likely amount", "lens.benefit": "Strongest benefit", "lens.risk": "Worst remaining risk",
    benefits: "Benefits on the register", risks: "Risks on the register", "risks.controlled": "Risks with an action", "wording-only": "Items only put in words",
    "people.active": "Active stakeholders", "people.committed": "Committed stakeholders", "people.delivering": "Stakeholders who deliver", "people.arrived": "New stakeholders",
    "people.unplanned": "New ones nobody had planned", "people.left": "Stakeholders who left", "opening.opens": "Items that open", "opening.closed": "Items that stay closed",
    "conditions.met": "Conditions met", "conditions.missed": "Conditions missed", "conditions.pending": "Conditions pending", "objections.open": "Objections without reply", "objections.answered": "Objections with a reply",
    "options.set-aside": "Options set aside",
  },
  units: { money: "money", "person-months": "PM" },
  verdicts: { validated: "validated", invalidated: "invalidated", inconclusive: "inconclusive", "not-tested": "not tested" },
  figureOn: (label, day) => `${label}, data as of ${day}`,
  sourceOn: (what, day) => `${what}, ${day}`,
  inAnnex: (n) => `${n} more in the annex`,
  nothing: {
    loss: "Nobody has said yet what they accept to lose: the amounts are not known, not zero.",
    benefits: "No benefit is on the register for these readers.", risks: "No risk is on the register.", evolution: "No benefit and no risk has been assessed yet.",
    verdicts: "No verdict has been given yet.", opening: "There is no version yet.", stakeholders: "No stakeholder is committed yet.",
    means: "Nothing has been pledged yet, and no question is open.", conditions: "No decision has set a condition yet.", calendar: "No date is set.",
    options: "No question asked has an option set aside.", objections: "No objection is recorded.",
  },
  missing: {
    block: (name) => `[block “${name}”: unknown]`,
    kept: (name) => `[block “${name}”: kept for the team and the committee]`,
    figure: (key) => `[figure “${key}”: unknown]`,
    removed: "[record removed]",
    keptFigure: "[figure kept inside]",
  },
  blocks: {
    loss: "Affordable loss by actor", benefits: "Table of benefits", risks: "Risks, actions, owners, what remains", verdicts: "Telling results", versions: "Versions, one by one", stakeholders: "Committed stakeholders",
    objections: "Objections and replies", options: "Options set aside", calendar: "Calendar", opening: "What opens, what stays closed", conditions: "Conditions set, kept or not",
    "evolution-chart": "Chart: benefits and risks by lens", "loss-chart": "Chart: loss by actor", "verdicts-chart": "Chart: the four verdicts", "means-chart": "Chart: means and options",
  },
  loss: {
    caption: (n) => `Affordable loss by actor, iteration ${n}`,
    actor: "Actor", ceilingIn: (sign) => `Ceiling, ${sign}`, engagedIn: (sign) => `Used and open, ${sign}`, answer: "Y/N", total: "Total",
    seals: { yes: "Y", no: "N", unknown: "–", expired: "expired" },
    source: (n) => `movements of iteration ${n}`,
    message: (engaged, ceilings) => `${and(engaged)} are used or open, out of a ceiling of ${and(ceilings)}`,
    alternative: (message, actors) => `Bars by actor (${and(actors)}): ${message}.`,
    chart: { ceiling: "ceiling", used: "used", open: "open", remaining: "remaining", overrun: "overrun", refused: "refused" },
  },
  benefits: { caption: (n) => s(n, "benefit on the register", "benefits on the register"), benefit: "Benefit", forWhom: "For whom", nature: "Nature", when: "When", expected: "Expected", observed: "Observed", source: "register of benefits and risks" },
  risks: {
    caption: (n, controlled) => `${s(n, "risk on the register", "risks on the register")}, ${controlled} with an action`, risk: "Risk", action: "Action", noAction: "no action yet", owner: "Owner, due",
    before: "Before", remaining: "Residual", source: "register of benefits and risks",
  },
  levels: {
    caption: "Levels by lens, version by version", group: "Lens", benefitOf: (group) => `${group}, strongest benefit`, riskOf: (group) => `${group}, worst remaining risk`,
    expectedOnly: (level) => `expected ${level}`, both: (observed, expected) => `${observed} (expected ${expected})`,
    alternative: (message) => `By lens and by version, the strongest benefit above the axis and the worst remaining risk below it, from 1 to 5. ${message}.`,
    source: "register of benefits and risks, levels 1 to 5 never added up",
    chart: { benefit: "benefit", risk: "remaining risk", observed: "observed", expected: "expected", beforeAction: "before its action", versions: "versions" },
    move: ({ kind, where, statement, before, after, expected, stage, move, reason }) => {
      const level = (n: number | null) => (n === null ? "n/k" : String(n));
      const course = move === "new" ? `new, level ${level(after)}` : move === "retired" ? "retired" : expected !== null ? `expected ${expected}, observed ${level(after)}` : `${level(before)} → ${level(after)}`;
      const what = `${where === "" ? statement : where}, ${kind} ${course}${stage === "expected" ? " (expected)" : ""}`;
      return reason === "" ? `${what}.` : `${what}: ${reason.charAt(0).toLocaleLowerCase("en")}${reason.slice(1).replace(/[.\s]+$/, "")}.`;
    },
  },
  learned: {
    caption: "Hypotheses by verdict", verdict: "Verdict", count: "Hypotheses", source: "verdicts of the hypotheses followed, each counted once",
    message: (counts, pending) => `${counts.map(([n, word], at) => (at === 0 ? `${n} ${plural.en(n, "hypothesis", "hypotheses")} ${word}` : `${n} ${word}`)).join(", ")}${pending === 0 ? "" : `; ${s(pending, "verdict", "verdicts")} still to come`}`,
    alternative: (message) => `The four verdicts, of equal worth: ${message}.`,
    telling: { validated: "Validated: ", invalidated: "Invalidated: ", inconclusive: "Inconclusive: ", "not-tested": "Not tested: " },
    result: (learning, name, becomes) => `${learning === "" ? "see" : learning} (${name}${becomes === null ? "" : `, changed the plan: ${becomes}`}).`,
  },
  opening: {
    opens: "Opens", opensUnderAgreement: "Opens under agreement", closes: "Closes again", staysClosed: "Stays closed", recreated: "Recreated by the community",
    items: (names) => `: ${names}.`, nothingMore: "Nothing opens beyond the version before.",
  },
  versions: { caption: (n) => s(n, "version of the resource", "versions of the resource"), version: "Version", state: "State", producedOn: "Produced on", description: "What it brings", source: "versions of the programme" },
  stakeholders: {
    caption: (n) => s(n, "committed stakeholder", "committed stakeholders"), stakeholder: "Stakeholder", category: "Category", engagement: "Engagement", brings: "What it brings", us: "bears the programme", source: "directory and commitments",
    message: ({ active, committed, delivering, arrived, unplanned, left }) =>
      `${s(active, "active stakeholder", "active stakeholders")}, ${committed} of them committed and ${delivering} delivering. ${arrived === 0 ? "No new one" : `${arrived} new`}${unplanned.length === 0 ? "" : `, ${unplanned.length} of which nobody had planned (${unplanned.join(", ")})`}${left.length === 0 ? "." : `; ${left.length} left (${left.join(", ")}).`}`,
  },
  means: {
    commitments: "Commitments pledged or delivered", means: "Means brought", options: "Options still open", caption: "Means and options, from version to version", curve: "Count", source: "dated commitments and open questions",
    alternative: (message) => `Three curves, from version to version. ${message}.`,
  },
  conditions: {
    caption: (day, answer) => `Conditions of the decision of ${day} (${answer})`, condition: "Condition", owner: "Owner", dueOn: "Due", state: "State", source: "decisions",
    stateOn: (state, day) => (day === null ? state : `${state} on ${day}`),
  },
  calendar: {
    caption: "Proposed calendar", on: "Date", step: "Step", owner: "Owner", source: "decisions asked for and actions", more: (n) => `${s(n, "more step", "more steps")} in the programme`,
    steps: { decision: (text) => `Decision due: ${text}`, "iteration-end": (number) => `Planned end of iteration ${number}: review of every benefit and every risk`, action: (text) => text, condition: (text) => `Condition to meet: ${text}` },
  },
  options: { caption: (n) => s(n, "option set aside", "options set aside"), option: "Option set aside", question: "Question", why: "Why", chosen: "Option kept", source: "open questions and decisions" },
  objections: {
    caption: (n, open) => `${s(n, "objection", "objections")}${open === 0 ? "" : `, ${open} without reply`}`, objection: "Objection", reply: "Reply", state: "State", source: "objections recorded",
    quoted: (text) => `“${text}”`,
  },
  sections: {
    decision: "Decision asked for", summary: "Summary", context: "Context and stakes", learned: "What we learned", benefits: "Direct, indirect, quantifiable benefits", risks: "Mastered risks",
    opening: "Proposed opening", loss: "Affordable loss", stakeholders: "Committed stakeholders", process: "Process and calendar", objections: "Options set aside, objections and replies", annexes: "Annexes",
  },
  emptySections: {
    decision: "Empty section. It will say what is asked for, for which affordable loss and by which date.", summary: "Empty section. It will hold in five lines.", context: "Empty section. It will say why this programme, and how it proceeds.",
    learned: "Empty section. It will say what is validated, invalidated, inconclusive, not tested.", benefits: "Empty section. It will say what is gained, by whom and when.", risks: "Empty section. It will say which risk, which action, who owns it and what remains.",
    opening: "Empty section. It will say what opens and what stays closed.", loss: "Empty section. It will say what each actor accepts to lose.", stakeholders: "Empty section. It will say who commits and what each brings.",
    process: "Empty section. It will say the next steps and their dates.", objections: "Empty section. It will say which options were set aside and answer the objections heard.", annexes: "Empty section.",
  },
  header: { object: "Object", issuer: "Issued by", decision: "For decision", information: "For information", edition: "Edition", on: "Data as of", disclosure: "Circulation" },
  objects: { version: (name, underAgreement) => `Authorise ${name}${underAgreement ? " under agreement" : ""}`, iteration: (number) => `Start iteration ${number}`, ceiling: (name) => `Raise a loss ceiling: ${name}`, question: (name) => `Answer: ${name}`, none: (program) => `Progress report: ${program}` },
  programNamed: (name) => `programme ${name}`,
  committeeOn: (day) => (day === null ? "executive committee" : `executive committee of ${day}`),
  editions: { numbered: (n) => `no. ${n}`, draft: "draft", title: (n) => `Edition no. ${n}`, draftTitle: "Draft" },
  confidentiality: { comex: "Restricted circulation", team: "Internal to the team", network: "For the network of stakeholders", public: "Public" },
  disclosure: { comex: "restricted", team: "internal", network: "network", public: "public" },
  document: { note: "Note to the executive committee", notePublic: "Programme note", page: "Page {page} of {pages}", source: "Source:", annexes: "Annexes", notes: "Notes", empty: "To be written.", continued: "(continued)" },
  annex: { more: "Further matter", register: "Register of benefits and risks", lossByActor: "Affordable loss by actor", levels: "Levels by lens" },
  slides: {
    decision: (sentence) => sentence,
    decisionOn: { version: (name, agreed) => `We propose to authorise ${name}${agreed ? " under agreement" : ""}`, iteration: (n) => `We propose to start iteration ${n}`, ceiling: (name) => `We propose to raise a loss ceiling (${name})`, question: (name) => `We propose to answer the question “${name}”` },
    forAtMost: (amounts) => `, for a loss of at most ${and(amounts)}`,
    noDecision: "This note is for information: no decision is asked for",
    version: (name, opens, closed, closedCount) => `${name} ${opens.length === 0 ? "opens nothing more" : `opens ${and(opens)}`}${closed.length === 0 ? "" : `; ${and(closed)} ${plural.en(closedCount, "stays closed", "stay closed")}`}`,
    more: (n) => s(n, "more item", "more items"),
    items: (n) => s(n, "item", "items"),
    noVersion: "The first version will say what opens and what stays closed",
    noVerdict: "The first verdicts are still to come", noBenefit: "The benefits are still to be assessed", noRisk: "No risk is on the register",
    risks: (risks, controlled, worst) => `${controlled === risks ? (risks === 1 ? "The risk followed has its action" : `Each of the ${risks} risks has its action`) : `${controlled} of ${risks} risks ${plural.en(controlled, "has its action", "have their action")}`}${worst === null ? "" : `; the highest stays at ${worst} out of 5`}`,
    noLoss: "What each one accepts to lose is still to be said",
    people: (engaged, next) => `${s(engaged, "stakeholder is committed", "stakeholders are committed")}${next === null ? "" : `; next step on ${next}`}`,
    atMost: "Affordable loss: ", worstCase: "Worst case: ", before: (day) => `Decision due by ${day}.`, options: "Options: ", step: "Next first step: ",
    source: (source) => `Source: ${source}.`, dataOn: (day) => `Data as of ${day}.`,
    affordable: "Affordable loss says what we can lose; it does not announce a success.", effectual: "Effectual way: start from the means at hand, risk only an affordable loss, let those who commit shape the goal.",
    counts: "Always the four counts, never a success rate.", unknown: "n/k: not known, never counted as 0.", levels: "Levels 1 to 5, never added up: the strongest benefit and the worst remaining risk of each lens.",
  },
  drafts: {
    version: (name, agreed) => `We propose to authorise ${name}${agreed ? ", under agreement," : ","}`, iteration: (n) => `We propose to start iteration ${n},`, ceiling: (name) => `We propose to raise the loss ceiling (${name}),`, question: (name) => `We propose to answer the question “${name}”,`,
    accepting: (figures) => (figures.length === 0 ? "for an affordable loss that is still to be said" : `accepting to lose at most ${and(figures)}, all actors together`),
    before: (day) => (day === null ? "." : `. The decision is due by ${day}.`),
    worstCase: (text) => `**Worst case**: ${text}`,
    noDecision: "This note is for information: no decision is asked for to date.",
    summary: (n) => `In ${s(n, "iteration", "iterations")}, {{hypotheses.followed}} hypotheses are followed: {{verdicts.validated}} validated, {{verdicts.invalidated}} invalidated, {{verdicts.inconclusive}} inconclusive, {{verdicts.not-tested}} not tested.`,
    summaryPeople: "{{people.active}} stakeholders are active, {{people.committed}} of them committed and {{people.delivering}} delivering; {{people.unplanned}} new ones were not planned.",
    strongest: (statement, key) => `The strongest benefit is at ${key} out of 5: ${statement}.`,
    worst: (statement, key) => `The highest risk stays at ${key} out of 5: ${statement}.`,
    engaged: (figures) => `The loss used and open is ${and(figures)}.`,
    context: (name, sponsor, facilitator) => `${sponsor ?? "The sponsor"} bears the programme ${name}${facilitator === null ? "" : `, facilitated by ${facilitator}`}.`,
    challenge: (text) => `The challenge: ${text}.`,
    effectual: "The way is effectual: start from the means at hand, risk only an affordable loss, let those who commit shape the goal.",
    learned: "Hypotheses followed from one iteration to the next count once, by their latest verdict. {{hypotheses.planned}} were planned and {{hypotheses.added}} were added on the way.",
    benefits: "Each version questions the benefits and the risks again; the old values stay. {{wording-only}} items, only put in words, are counted in no chart.",
    risks: "{{risks.controlled}} of the {{risks}} risks have an action, an owner and a date. The residual level is what remains after the action.",
    opening: (name) => `We propose to open {{opening.opens}} items with ${name}; {{opening.closed}} stay closed.`,
    loss: (n, ceilings, engaged) => `We propose to risk at most ${and(ceilings)} in iteration ${n}, all actors together. To date, ${and(engaged)} are used or open.`,
    noLoss: "What each actor accepts to lose is still to be said.",
    process: "We propose the following calendar. The next version is decided only on what this one will have taught.",
    step: (action, actor) => `The next first step is borne by ${actor}: ${action}.`,
    objections: "{{options.set-aside}} options were set aside, and {{objections.answered}} objections have a reply; {{objections.open}} still wait for one.",
  },
};
