import { codePointLength } from "@claimdesk/shared/code-point";
import { searchLengthMax } from "@claimdesk/shared/limits";
import { Denial } from "../kernel/denial.ts";
import { parseGlobalId, type IdType } from "../kernel/id.ts";

/** What somebody typed to find something anywhere at the desk: words, or the address of one thing. */
export interface AskedWords {
  /** As typed, without the spaces around it. */
  readonly text: string;
  readonly terms: readonly string[];
  /** What of it names one thing; empty where words are meant. */
  readonly addresses: readonly Address[];
}

export type Address =
  | { readonly by: "id"; readonly type: IdType | null; readonly uuid: string }
  | { readonly by: "url"; readonly urls: readonly string[]; readonly host: string };

/** More would be a pasted text, not a search. */
const termsMax = 12;
const globalIds = /\b[a-z]{3}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu;
const bareUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

export function askedWords(typed: string): AskedWords {
  if (codePointLength(typed) > searchLengthMax) {
    throw new Denial("BAD_USER_INPUT", `A search has ${String(searchLengthMax)} characters at the most.`);
  }
  const text = typed.trim();
  return { text, terms: termsOf(text), addresses: addressesOf(text) };
}

function termsOf(text: string): string[] {
  const words = text.normalize("NFC").split(/[\s"“”„«»]+/u);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, termsMax);
}

/** Ids stand in addresses of the desk and of its public pages too: wherever they were copied from, they are found. */
function addressesOf(text: string): Address[] {
  const ids = [...text.matchAll(globalIds)].flatMap(([id]) => {
    const parsed = parseGlobalId(id.toLowerCase());
    return parsed === null ? [] : [{ by: "id" as const, ...parsed }];
  });
  if (ids.length > 0) return ids.slice(0, termsMax);
  if (bareUuid.test(text)) return [{ by: "id", type: null, uuid: text.toLowerCase() }];
  return urlOf(text);
}

/** An article is kept under the address that it was read at: with or without the slash and the place in the page. */
function urlOf(text: string): Address[] {
  if (!/^https?:\/\/\S+$/iu.test(text) || !URL.canParse(text)) return [];
  const url = new URL(text);
  url.hash = "";
  const whole = url.href;
  const other = url.search !== "" ? whole : whole.endsWith("/") ? whole.slice(0, -1) : `${whole}/`;
  return [{ by: "url", urls: [...new Set([text, whole, other])], host: url.hostname.replace(/^www\./u, "") }];
}
