"use client";

import { backOffMs } from "./back-off.ts";
import { dropCopy, tellCopies, writeCopy } from "./browser-copy.ts";
import type { CopyKey } from "./browser-copy.ts";
import { SignedOut } from "./desk-request.ts";

/** A copy that the desk has. */
export interface DeskCopy {
  content: string;
  basedOnVersion: number;
  version: number;
  keptAt: string;
}

export type Keeping =
  | { kind: "kept"; version: number; keptAt: string }
  /** The same person typed for the same part in another window. */
  | { kind: "elsewhere"; copy: DeskCopy }
  /** The desk will not have it, now or later: the code says why. */
  | { kind: "refused"; code: string };

/** How the desk is told. */
export interface CopyDesk {
  keep: (copy: Omit<DeskCopy, "keptAt">) => Promise<Keeping>;
  discard: () => Promise<void>;
}

export type KeptState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "notSaved"; why: NotSaved; isInBrowser: boolean }
  | { kind: "elsewhere"; copy: DeskCopy };

export type NotSaved = "signedOut" | "offline" | "unreachable" | "refused";

/** What the desk has when a form is opened. */
export interface KnownCopy {
  version: number;
  atDesk: Omit<DeskCopy, "version"> | undefined;
}

/** A pause in typing, and how long at the most somebody types without one. */
const calmMs = 700;
const longestMs = 4_000;

/** Keeps what is typed: in the browser at once, and at the desk as soon as there is a pause. Knows no screen. */
export class CopyKeeper {
  readonly #key: CopyKey;
  readonly #desk: CopyDesk;
  readonly #heard = new Set<() => void>();
  #state: KeptState = { kind: "idle" };
  #version: number;
  #typed: { content: string; basedOnVersion: number } | undefined;
  #isInBrowser = false;
  #waitingSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #failures = 0;

  constructor(key: CopyKey, desk: CopyDesk, { version, atDesk }: KnownCopy) {
    this.#key = key;
    this.#desk = desk;
    this.#version = version;
    if (atDesk === undefined) return;
    this.#typed = { content: atDesk.content, basedOnVersion: atDesk.basedOnVersion };
    this.#state = { kind: "saved", at: atDesk.keptAt };
  }

  readonly snapshot = (): KeptState => this.#state;

  readonly subscribe = (heard: () => void): (() => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };

  type(content: string, basedOnVersion: number): void {
    if (this.#typed?.content === content && this.#typed.basedOnVersion === basedOnVersion) return;
    this.#typed = { content, basedOnVersion };
    this.#writeToBrowser(false);
    if (this.#state.kind === "elsewhere") return;
    if (this.#state.kind !== "notSaved") this.#become({ kind: "saving" });
    this.#waitingSince ??= Date.now();
    this.#sendIn(Math.min(calmMs, Math.max(0, this.#waitingSince + longestMs - Date.now())));
  }

  /** Also by itself, with ever longer pauses, until it is done. */
  readonly sendNow = (): void => {
    clearTimeout(this.#timer);
    if (this.#typed !== undefined && this.#sending === undefined) this.#sending = this.#send();
  };

  /** Nothing is on its way when it answers: a copy must not come after what was saved. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
    await this.#sending;
    clearTimeout(this.#timer);
  }

  /** It is saved, or not wanted any more. */
  async forget(): Promise<void> {
    this.#typed = undefined;
    await this.settle();
    const isAtDesk = this.#version > 0;
    markGone(this.#key, this.#version);
    this.#become({ kind: "idle" });
    dropCopy(this.#key);
    if (isAtDesk) await this.#desk.discard().catch(() => undefined);
  }

  /** What was typed here takes the place of what was typed in another window. */
  overrule(): void {
    if (this.#state.kind !== "elsewhere") return;
    this.#version = this.#state.copy.version;
    this.#become({ kind: "saving" });
    this.sendNow();
  }

  /** The other window's words are taken over: this one goes on from them. */
  goOnFrom({ version, keptAt }: DeskCopy): void {
    this.#version = version;
    this.#become({ kind: "saved", at: keptAt });
  }

  /** The form is gone, its words are not: what is not at the desk yet goes there. */
  close(): void {
    if (this.#state.kind === "saving") this.sendNow();
    tellCopies();
  }

  async #send(): Promise<void> {
    const sent = this.#typed;
    if (sent === undefined) return;
    this.#waitingSince = undefined;
    this.#become({ kind: "saving" });
    const kept = await this.#desk.keep({ ...sent, version: this.#version }).catch(whyNot);
    this.#sending = undefined;
    if (typeof kept === "string") return this.#failed(kept);
    if (kept.kind === "refused") return this.#failed("refused");
    if (kept.kind === "elsewhere") return this.#become(kept);
    this.#failures = 0;
    this.#version = kept.version;
    // Typed on meanwhile, or saved: the one goes there too, the other is not written down again.
    if (this.#typed !== undefined && this.#typed !== sent) return this.#sendIn(calmMs);
    if (this.#typed === undefined) return;
    this.#writeToBrowser(true);
    this.#become({ kind: "saved", at: kept.keptAt });
  }

  #failed(why: NotSaved): void {
    this.#become({ kind: "notSaved", why, isInBrowser: this.#isInBrowser });
    if (why === "refused" || this.#typed === undefined) return;
    this.#sendIn(backOffMs(this.#failures));
    this.#failures += 1;
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.sendNow, ms);
  }

  #writeToBrowser(isAtDesk: boolean): void {
    if (this.#typed === undefined) return;
    const at = new Date().toISOString();
    this.#isInBrowser = writeCopy(this.#key, { ...this.#typed, version: this.#version, at, isAtDesk });
  }

  #become(state: KeptState): void {
    this.#state = state;
    for (const heard of this.#heard) heard();
  }
}

/** Copies that this page has done with: what was read before they went still tells of them. */
const gone = new Map<string, number>();

/** Thrown away without its form. */
export const markGone = (key: CopyKey, version: number): void => void gone.set(key.join("|"), version);

export const isGone = (key: CopyKey, version: number): boolean => (gone.get(key.join("|")) ?? -1) >= version;

function whyNot(error: unknown): NotSaved {
  if (error instanceof SignedOut) return "signedOut";
  return navigator.onLine ? "unreachable" : "offline";
}
