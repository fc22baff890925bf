import { codePointLength } from "@claimdesk/shared/code-point";
import { languageTagLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import type { InputFault } from "./input-problem.ts";
import { InvalidInput } from "./refusal.ts";

// Line feeds and tabs shape a text; the other control characters are leftovers, and Postgres refuses U+0000.
const controlsInText = /[^\P{Cc}\n\t]+/gu;
const languageForm = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

export const cleanLine = (given: string): string =>
  given
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();

export const cleanText = (given: string): string =>
  given.toWellFormed().replaceAll(/\r\n?/g, "\n").replaceAll(controlsInText, "").trim();

interface ListBounds {
  readonly max: number;
  readonly lengthMax: number;
}

/** Reads the fields of an input as they will be kept, and remembers the first that cannot be. */
export class InputCheck {
  fault: InvalidInput | null = null;

  refuse(field: string, fault: InputFault): void {
    this.fault ??= new InvalidInput(field, fault);
  }

  /** One line that must say something. */
  line(field: string, given: string, max: number): string {
    return this.#bounded(field, cleanLine(given), max);
  }

  /** Paragraphs that must say something. */
  text(field: string, given: string, max: number): string {
    return this.#bounded(field, cleanText(given), max);
  }

  /** Paragraphs that may be missing; empty ones are. */
  textOrNull(field: string, given: string | null, max: number): string | null {
    const text = cleanText(given ?? "");
    return text === "" ? null : this.#bounded(field, text, max);
  }

  url(field: string, given: string | null): string | null {
    const url = (given ?? "").trim();
    if (url === "") return null;
    const protocol = URL.canParse(url) ? new URL(url).protocol : "";
    if (protocol !== "http:" && protocol !== "https:") {
      const message = `"${url.slice(0, 60)}" is not an http or https address.`;
      this.refuse(field, { problem: "NOT_A_WEB_ADDRESS", message });
      return null;
    }
    return this.#bounded(field, new URL(url).href, urlLengthMax);
  }

  /** A BCP 47 tag, in its canonical letters. */
  language(field: string, given: string): string {
    const tag = canonicalTag(given.trim());
    if (tag !== null) return tag;
    const message = `"${given.slice(0, 40)}" is not a language tag such as "fr" or "en-GB".`;
    this.refuse(field, { problem: "NOT_A_LANGUAGE", message });
    return "";
  }

  /** Lines, each once however it is capitalised. */
  list(field: string, given: readonly string[], { max, lengthMax }: ListBounds): string[] {
    const lines = new Map<string, string>();
    for (const one of given) {
      const line = this.line(field, one, lengthMax);
      if (!lines.has(line.toLowerCase())) lines.set(line.toLowerCase(), line);
    }
    if (lines.size > max) {
      const message = `There can be ${String(max)} at the most; here are ${String(lines.size)}.`;
      this.refuse(field, { problem: "TOO_MANY", max, message });
    }
    return [...lines.values()];
  }

  #bounded(field: string, text: string, max: number): string {
    const length = codePointLength(text);
    if (length === 0) this.refuse(field, { problem: "EMPTY", message: "It must say something." });
    if (length > max) {
      const message = `It has ${String(max)} characters at the most; this one has ${String(length)}.`;
      this.refuse(field, { problem: "TOO_LONG", max, message });
    }
    return text;
  }
}

function canonicalTag(given: string): string | null {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(given);
    return languageForm.test(tag) && tag.length <= languageTagLengthMax ? tag : null;
  } catch {
    // It throws on what is no tag.
    return null;
  }
}
