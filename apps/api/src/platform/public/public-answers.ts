import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { stringify } from "safe-stable-stringify";
import type { TrustedDocument } from "../documents/trusted-documents.ts";
import type { PublicState } from "./public-state.ts";

/** One that is larger is read anew each time: it would drive out too many others. */
const answerBytesMax = 2 * 1024 * 1024;
/** What an entry costs beside its body. */
const entryBytes = 1_024;

export interface PublicAnswer {
  readonly body: Buffer;
  readonly etag: string;
  readonly contentType: string;
  /** What is told of it beside, the same to everybody. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Kept extends PublicAnswer {
  readonly number: number;
}

/** Where an answer will be kept, and the state of things before it was read. */
export interface Place {
  readonly key: string;
  readonly number: number;
}

export interface Asked {
  readonly document: TrustedDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The media types that were asked for: they decide which of them the answer has. */
  readonly accept: string;
}

/** Answers that everybody gets, kept in this process for as long as nothing that the public sees has changed. */
export class PublicAnswers {
  readonly #state: PublicState;
  readonly #kept: LRUCache<string, Kept> | null;

  /** Not longer than others may keep them: a change of which no word came, however that may be, shows by then. */
  constructor(state: PublicState, { bytesMax, maxAgeSeconds }: { bytesMax: number; maxAgeSeconds: number }) {
    this.#state = state;
    const keeps = bytesMax > 0 && maxAgeSeconds > 0;
    this.#kept = keeps
      ? new LRUCache({
          maxSize: bytesMax,
          maxEntrySize: Math.min(answerBytesMax, bytesMax),
          sizeCalculation: ({ body }, key) => body.length + key.length + entryBytes,
          ttl: maxAgeSeconds * 1_000,
        })
      : null;
  }

  /** Before anything is read, so that an answer of before a change can never stand for the time after it. */
  placeFor(asked: Asked): Place | null {
    return this.placeAt(keyOf(asked));
  }

  /** The same for what is no document: whoever asks names it, so that no two things have one name. */
  placeAt(key: string): Place | null {
    const { number } = this.#state;
    return number === null || this.#kept === null ? null : { key, number };
  }

  at({ key, number }: Place): PublicAnswer | null {
    const kept = this.#kept?.get(key);
    return kept?.number === number ? kept : null;
  }

  keep({ key, number }: Place, answer: PublicAnswer): void {
    if (this.#state.number === number) this.#kept?.set(key, { ...answer, number });
  }
}

/** Strong: the same bytes of the same type have the same tag, in every process. */
export function publicAnswer(text: string, contentType: string): PublicAnswer {
  const body = Buffer.from(text);
  const digest = createHash("sha256").update(contentType).update("\n").update(body).digest("base64url");
  return { body, contentType, etag: `"${digest}"` };
}

/** The order of variables is nothing to an answer, nor are those that the document does not have. */
function keyOf({ document, variables, accept }: Asked): string {
  const own = Object.fromEntries(
    document.variables
      .filter((name) => Object.hasOwn(variables, name))
      .map((name) => [name, variables[name]]),
  );
  return `${document.hash} ${accept} ${stringify(own)}`;
}
