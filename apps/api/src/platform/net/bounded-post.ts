import { request, type Dispatcher } from "undici";
import { cleanText } from "../../kernel/input-check.ts";
import { failureOf, type RequestFailure } from "./request-failure.ts";

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Of the whole: the name, the connection, the answer. */
  readonly timeoutMs: number;
}

export interface PostOutcome {
  readonly at: Date;
  readonly durationMs: number;
  readonly status: number | null;
  /** How the answer's body begins. */
  readonly response: string | null;
  readonly failure: RequestFailure | null;
}

/** More of somebody else's answer tells nobody more. */
const readBytesMax = 4_096;
const excerptLengthMax = 1_000;

/** Sends once, to that very address: redirects are answers like others. Never rejects. */
export async function boundedPost(dispatcher: Dispatcher, post: Post): Promise<PostOutcome> {
  const at = new Date();
  const { url, headers, body, timeoutMs } = post;
  const signal = AbortSignal.timeout(timeoutMs);
  const outcome = { at, status: null, response: null, failure: null };
  try {
    const answer = await request(url, { method: "POST", headers: { ...headers }, body, dispatcher, signal });
    const response = await beginningOf(answer.body);
    return { ...outcome, status: answer.statusCode, response, durationMs: since(at) };
  } catch (error) {
    return { ...outcome, failure: failureOf(error), durationMs: since(at) };
  }
}

const since = (at: Date): number => Date.now() - at.getTime();

/** The status has been answered: a body that breaks off or never ends is shown as far as it came. */
async function beginningOf(body: Dispatcher.ResponseData["body"]): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // What is left unread is given up, which undici tells as an error once more.
  body.on("error", () => undefined);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= readBytesMax) break;
    }
  } catch {
    // As far as it came.
  }
  const text = cleanText(Buffer.concat(chunks).toString("utf8"));
  return text === "" ? null : [...text].slice(0, excerptLengthMax).join("");
}
