import type { Block } from "../block.ts";
import { soleLink } from "../block.ts";
import type { Candidate } from "../findings.ts";
import type { Place } from "../place.ts";
import { furnitureOf } from "../furniture.ts";
import { republicationCandidates } from "../rights/republication.ts";
import { endsSentence } from "../text/wrapping.ts";
import { readByline } from "./byline.ts";
import {
  bylineCandidates,
  datelineCandidates,
  labelCandidates,
  loneLinkCandidates,
} from "./front-candidate.ts";
import { readDatedByline } from "./dated-byline.ts";
import { readDateline } from "./dateline.ts";
import { readLabel } from "./label.ts";
import { chooseTitle } from "./title-line.ts";

export interface FrontMatter {
  readonly candidates: readonly Candidate[];
  /** Blocks that are front matter, by their position among the blocks. */
  readonly taken: ReadonlySet<number>;
  /** The first block that can be body. */
  readonly bodyStart: number;
}

export interface FrontContext {
  readonly language: string | null;
  readonly fetchedAt: string | null;
  readonly place: Place;
  /** A page names its title in its data; pasted text has it on its first lines. */
  readonly form: "text" | "html";
}

/** Beyond so many blocks nothing is front matter any more. */
const blocksRead = { text: 30, html: 10 } as const;

export function readFrontMatter(blocks: readonly Block[], context: FrontContext): FrontMatter {
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  let last = -1;
  let standfirst: number | null = null;
  for (const [i, block] of blocks.slice(0, blocksRead[context.form]).entries()) {
    const read = recognise(block, context, candidates);
    if (read.some(isOfOriginal) && i - taken.size > 1 && !couldBeBody(blocks.slice(i + 1))) break;
    if (read.length > 0) {
      candidates.push(...read);
      taken.add(i);
      last = i;
    } else if (isParagraphLike(block)) {
      // One paragraph may stand between the title and the byline. After a byline the article has begun.
      if (standfirst !== null || hasOpened(candidates)) break;
      standfirst = i;
    }
  }
  if (context.form === "html") return { candidates, taken, bodyStart: 0 };
  return withTitle(blocks, { candidates, taken, last, standfirst, place: context.place });
}

const isOfOriginal = ({ field }: Candidate): boolean => field === "republication.originalSource";

/** Where nothing follows, the statement closes a short article: what stands above it is the article. */
const couldBeBody = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind !== "rule" && furnitureOf(block) === null);

function hasOpened(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ method }) => method === "byline" || method === "dateline");
}

function recognise(block: Block, context: FrontContext, known: readonly Candidate[]): Candidate[] {
  if (block.kind === "rule" || block.text.length > 400) return [];
  const { language, fetchedAt, place, form } = context;
  const stated = republicationCandidates(block, place);
  if (stated.length > 0) return stated;
  const label = readLabel(block.text);
  if (label !== null) return labelCandidates(block, label, context);
  const authors = readByline(block.text);
  if (authors.length > 0) return bylineCandidates(block, authors, context);
  const both = readDatedByline(block.text, language, fetchedAt);
  if (both !== null) {
    const dates = datelineCandidates(block, both.dateline, place);
    return [
      ...bylineCandidates(block, both.authors, { language: null, fetchedAt: null, place }).filter(
        ({ field }) => field === "authors",
      ),
      ...dates,
    ];
  }
  const dateline = readDateline(block.text, language, fetchedAt);
  if (dateline !== null) return datelineCandidates(block, dateline, place).map((one) => asIn(form, one));
  return form === "text" && hasOpened(known) && isOutletLink(block, known)
    ? loneLinkCandidates(block, place)
    : [];
}

/** A page names its publisher in its data: what stands before a date in it is as often a town or whoever wrote it. */
const asIn = (form: FrontContext["form"], one: Candidate): Candidate =>
  form === "html" && one.field === "publisher" ? { ...one, confidence: 0.4 } : one;

/** A line that is one link, after the byline, is the outlet that the article comes from. */
function isOutletLink(block: Block, known: readonly Candidate[]): boolean {
  const link = soleLink(block);
  if (link === null || !/^\p{Lu}[^.!?:;]*(?:\.\p{L}{2,4})?$/u.test(link.text)) return false;
  if (link.text.length > 60 || link.text.split(/\s+/).length > 6) return false;
  const isAction =
    /^(?:lire|read|s['’]abonner|subscribe|partager|share|voir|see|accueil|home|imprimer|print|suivre|follow|pdf|login|connexion)\b/iu;
  return !isAction.test(link.text) && !known.some(({ value }) => value === link.text);
}

interface Found {
  readonly candidates: Candidate[];
  readonly taken: Set<number>;
  readonly last: number;
  readonly standfirst: number | null;
  readonly place: Place;
}

function withTitle(blocks: readonly Block[], found: Found): FrontMatter {
  const { candidates, taken, place } = found;
  const isLabelled = candidates.some(({ field }) => field === "title");
  const title = isLabelled ? null : chooseTitle(blocks, found.last, taken);
  const titleBlock = title === null ? undefined : blocks[title];
  if (title !== null && titleBlock !== undefined) {
    const confidence = titleBlock.kind === "heading" ? 0.95 : found.last > title ? 0.85 : 0.6;
    const value = titleBlock.text;
    candidates.unshift({
      field: "title",
      value,
      confidence,
      at: place(titleBlock, value),
      method: "title-line",
    });
    taken.add(title);
  }
  const start = Math.max(found.last, title ?? -1) + 1;
  const standfirst = standfirstAt(blocks, { ...found, title, start });
  const block = standfirst === null ? undefined : blocks[standfirst];
  if (standfirst !== null && block !== undefined) {
    taken.add(standfirst);
    candidates.push({
      field: "standfirst",
      value: block.text,
      confidence: 0.7,
      at: place(block, block.text),
      method: "text",
    });
  }
  return { candidates, taken, bodyStart: standfirst === start ? start + 1 : start };
}

type Standing = Found & { readonly title: number | null; readonly start: number };

/** Between the title and the byline, or set off as a whole right after the title. */
function standfirstAt(blocks: readonly Block[], { standfirst, last, title, start }: Standing): number | null {
  if (standfirst !== null && standfirst < last && title !== null && standfirst > title) return standfirst;
  const next = title === null ? undefined : blocks[title + 1];
  const isSetOff =
    next !== undefined && next.isEmphasised && next.text.length >= 40 && blocks.length > start + 1;
  return isSetOff && title !== null ? title + 1 : null;
}

export function isParagraphLike({ kind, text }: Block): boolean {
  if (kind === "heading" || kind === "rule") return false;
  return text.length >= 160 || (text.length >= 80 && endsSentence(text));
}
