import type { LanguageModelSettings } from "../platform/env.ts";
import { failureOfStatus, type ModelFailure } from "./model-failure.ts";
import { proposalsIn, requestOf, type ModelAnswer } from "./model-prompt.ts";

/** Twenty claims in words take some kilobytes. */
const answerBytesMax = 512 * 1024;

export type ModelReply =
  | ({ readonly kind: "ANSWERED" } & ModelAnswer)
  | { readonly kind: "FAILED"; readonly failure: ModelFailure; readonly retryAfterSeconds: number | null };

const failed = (failure: ModelFailure, retryAfterSeconds: number | null = null): ModelReply => ({
  kind: "FAILED",
  failure,
  retryAfterSeconds,
});

/**
 * Asks a language model over an interface like OpenAI's. Its address is an operator's choice, and may lead inside; it
 * leads nowhere else, as no redirect is followed.
 */
export class LanguageModelService {
  readonly #settings: LanguageModelSettings;

  constructor(settings: LanguageModelSettings) {
    this.#settings = settings;
  }

  async ask(part: string): Promise<ModelReply> {
    const { url, name, key, timeoutSeconds } = this.#settings;
    try {
      const response = await fetch(`${url}/chat/completions`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(requestOf(name, part)),
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutSeconds * 1_000),
      });
      if (!response.ok) {
        await response.body?.cancel();
        return failed(failureOfStatus(response.status), secondsIn(response.headers.get("retry-after")));
      }
      const body = await boundedText(response);
      if (body === null) return failed("TOO_LARGE");
      const answer = proposalsIn(body);
      return answer === null ? failed("MALFORMED") : { kind: "ANSWERED", ...answer };
    } catch (error) {
      return failed(error instanceof Error && error.name === "TimeoutError" ? "TIMED_OUT" : "UNREACHABLE");
    }
  }
}

const secondsIn = (header: string | null): number | null =>
  header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;

/** Null: it goes on for longer than any answer that makes sense. */
async function boundedText({ body }: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > answerBytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
