import { afterBoth, afterHeard, afterKept, nextSend, type Base, type Drafting } from "./drafting.ts";
import type { ConflictAnswer, Sending, Sent } from "./send-section.ts";
import type { UnsentText } from "./unsent-text.ts";

const PAUSE_MS = 1_500;
const RETRY_MS = 10_000;

/** What a page says of the text it holds. `here`: the browser keeps it through a reload. */
export type DraftState =
  | { is: "kept"; at: string | null; merged: string | null; heard: string | null }
  | { is: "typing" }
  | { is: "sending" }
  | { is: "waiting"; here: boolean; signedOut: boolean }
  | { is: "refused"; error: string | null }
  | { is: "conflict"; theirs: ConflictAnswer };

export interface DeskPorts {
  read: () => string;
  write: (text: string) => void;
  tell: (state: DraftState) => void;
  send: (sent: Sent) => Promise<Sending>;
  unsent: { read: () => UnsentText | null; keep: (unsent: UnsentText) => boolean; forget: (text: string) => void };
  /** The state of the section once a text is kept. */
  onKept: (state: string) => void;
}

/** Where a text is written: it goes to the server a moment after typing, and stays here until it is there. */
export class SectionDesk {
  #drafting: Drafting;
  #at: string | null;
  #conflict: Base | null = null;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: DeskPorts, kept: Base, at: string | null) {
    this.#drafting = { base: kept, sending: null };
    this.#at = at;
  }

  get revision(): number {
    return this.#drafting.base.revision;
  }

  /** Takes up what an earlier visit could not send. */
  open(): void {
    const unsent = this.ports.unsent.read();
    if (unsent) {
      const untouched = this.ports.read() === this.#drafting.base.text;
      this.#drafting = { base: unsent.base, sending: unsent.sending };
      if (untouched) this.ports.write(unsent.text);
    }
    void this.flush();
  }

  close(): void {
    clearTimeout(this.#timer);
    void this.flush();
  }

  typed(): void {
    this.#keepHere();
    if (this.#conflict) return;
    this.ports.tell({ is: "typing" });
    this.#later(PAUSE_MS);
  }

  /** Sends what waits; true when everything typed is kept. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Someone else's text came: it is shown when nothing was typed here. */
  hear(kept: Base, by: string | null): void {
    const now = afterHeard(this.#drafting, this.ports.read(), kept);
    if (!now || this.#running) return;
    this.#drafting = now.drafting;
    this.ports.write(now.text);
    this.ports.tell({ is: "kept", at: this.#at, merged: null, heard: by });
  }

  /** The person saw both texts, and keeps this page's (as it now stands) or the other's. */
  async resolve(choice: "mine" | "theirs"): Promise<void> {
    const theirs = this.#conflict;
    if (!theirs) return;
    if (choice === "mine") {
      this.#conflict = null;
      this.#drafting = afterBoth(theirs);
      await this.flush();
      return;
    }
    const text = this.ports.read();
    const answer = await this.ports.send({ text, base: theirs, choice });
    if (answer.outcome !== "kept") return;
    this.#conflict = null;
    this.ports.unsent.forget(text);
    this.ports.write(answer.text);
    this.#drafting = afterBoth(answer);
    this.#settle(answer);
  }

  async #run(): Promise<boolean> {
    if (this.#conflict) return false;
    const text = nextSend(this.#drafting, this.ports.read());
    if (text === null) {
      this.ports.tell({ is: "kept", at: this.#at, merged: null, heard: null });
      return true;
    }
    this.#drafting = { ...this.#drafting, sending: text };
    this.#keepHere();
    this.ports.tell({ is: "sending" });
    return this.#take(await this.ports.send({ text, base: this.#drafting.base }));
  }

  #take(answer: Sending): boolean {
    if (answer.outcome === "kept") return this.#taken(answer);
    if (answer.outcome === "later" || answer.outcome === "signed-out") {
      this.ports.tell({ is: "waiting", here: this.#keepHere(), signedOut: answer.outcome === "signed-out" });
      this.#later(RETRY_MS);
      return false;
    }
    this.#drafting = { ...this.#drafting, sending: null };
    this.#keepHere();
    if (answer.outcome === "conflict") this.#conflict = { revision: answer.revision, text: answer.text };
    this.ports.tell(answer.outcome === "conflict" ? { is: "conflict", theirs: answer } : { is: "refused", error: answer.error });
    return false;
  }

  #taken(answer: Extract<Sending, { outcome: "kept" }>): boolean {
    const typed = this.ports.read();
    const now = afterKept(this.#drafting, typed, answer);
    this.#drafting = now.drafting;
    if (now.text !== typed) this.ports.write(now.text);
    const done = nextSend(now.drafting, now.text) === null;
    if (done) this.ports.unsent.forget(typed);
    else this.#later(PAUSE_MS);
    if (!done) this.#keepHere();
    this.#settle(answer);
    return done;
  }

  #settle({ at, merged, with: author, state }: Extract<Sending, { outcome: "kept" }>): void {
    this.#at = at;
    this.ports.tell({ is: "kept", at, merged: merged ? (author ?? "") : null, heard: null });
    this.ports.onKept(state);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #keepHere(): boolean {
    return this.ports.unsent.keep({ ...this.#drafting, text: this.ports.read() });
  }
}
