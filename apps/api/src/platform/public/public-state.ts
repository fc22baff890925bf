import type { DeskEvent } from "../../kernel/event.ts";
import type { EventWatcher } from "../events/events.ts";

/**
 * Counts what the public could see so far: one number as long as nothing of it changes. An answer read at one number
 * may be given again at that number and at no other.
 */
export class PublicState implements EventWatcher {
  #number = 0;
  #hears = false;

  /** Null while changes are not heard of: then nobody knows whether anything still holds. */
  get number(): number | null {
    return this.#hears ? this.#number : null;
  }

  heard(): void {
    this.#number += 1;
    this.#hears = true;
  }

  told(event: DeskEvent): void {
    if (event.kind === "PUBLIC_CHANGED") this.#number += 1;
  }

  lost(): void {
    this.#hears = false;
  }
}
