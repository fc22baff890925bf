import type { Block } from "../block.ts";
import { isWebAddress } from "../text/inline.ts";
import { splitSentences } from "../text/sentence.ts";

/** Where a text says that it was published first. */
export interface OriginalSource {
  readonly name: string;
  readonly url: string | null;
  /** The sentence that says so, verbatim. */
  readonly evidence: string;
}

const subject =
  "(?:(?:cet|l['’]) ?(?:article|analyse|texte|entretien)|ce texte|cette (?:analyse|tribune)|(?:this|the) (?:article|story|piece|post|essay|analysis|report|interview))";
const first =
  "(?:initialement|originellement|originairement|d['’]abord|à l['’]origine|pour la première fois|originally|first|initially|previously)";
const printed =
  "(?:publiée?|parue?|diffusée?|posté|mise? en ligne|published|appeared|printed|posted|released)";
const where = "(?:en [\\p{Ll}]+ )?(?:sur le site (?:de |du |d['’])?|sur|par|dans|chez|by|on|in|at|with)";

const openings = [
  "(?:la|notre) source originale (?:de cet article|de ce texte|de l['’]article)? ?(?:est|:)",
  "(?:the )?original source (?:of this (?:article|story|piece|text) )?(?:is|was|:)",
  "(?:source originale|original source|source|quelle|fuente)\\s*:",
  `(?:${subject} (?:a été |a |est |was |is |has been |had been )?)?${first} (?:été )?${printed} ${where}`,
  `(?:${subject} (?:a été |est |was |has been )?)${printed} ${first} ${where}`,
  `(?:article |texte )?${printed} ${first} ${where}`,
  `l['’]article original (?:en \\p{L}+ )?(?:a été |est )?${printed} ${where}`,
  `(?:the )?original (?:article|story|version) (?:was |is )?${printed} ${where}`,
  "première (?:publication|parution)\\s*(?::|sur|dans|par)",
  `(?:${subject} (?:a été |est |was |is |has been )(?:here )?)?(?:republished|reprinted|reposted|cross-posted|republiée?|reprise?|reproduite?) (?:here )?(?:with (?:the )?(?:kind )?permission )?(?:from|of|à partir (?:de|du)|de|du|depuis|avec l['’](?:aimable )?autorisation (?:de|du))`,
];
const opening = new RegExp(`^(?:${openings.join("|")})\\s*`, "iu");

/** What comes after a name that is no part of it. */
const nameEnd =
  /\s+(?:le|on|in|en|sous|under|with|avec|and is|et est|as part|dans le cadre|il y a)\s+(?=\p{Ll}|\d|january|february|march|april|may|june|july|august|september|october|november|december|creative|cc|licen|permission)|\s*[(,;|–—]|\s+-\s|\.\s|\.$|\s*\d{1,2}(?:er)? \p{L}+ \d{4}/iu;

/** One of these stands in every statement of an original source. */
const clue =
  /source|quelle|fuente|publi|paru|diffus|appear|print|post|released|repris|reproduit|mise? en ligne/i;

/** Null where no sentence of the block states an original source. */
export function readOriginalSource(block: Pick<Block, "text" | "links">): OriginalSource | null {
  if (!clue.test(block.text)) return null;
  const candidates = opening.test(block.text) ? [block.text] : splitSentences(block.text).slice(0, 3);
  for (const sentence of candidates) {
    const match = opening.exec(sentence);
    if (match === null) continue;
    const rest = sentence.slice(match[0].length);
    const read = nameAndUrl(rest, block.links);
    if (read !== null) return { ...read, evidence: firstStatement(sentence) };
  }
  return null;
}

function firstStatement(sentence: string): string {
  return splitSentences(sentence)[0] ?? sentence;
}

function nameAndUrl(rest: string, links: Block["links"]): { name: string; url: string | null } | null {
  const bare = /^\(?(https?:\/\/[^\s<>"')]+)/i.exec(rest)?.[1]?.replace(/[.,;]$/, "");
  if (bare !== undefined) return URL.canParse(bare) ? { name: siteOf(bare), url: bare } : null;
  const linked = links.find(({ text }) => text !== "" && rest.startsWith(text));
  const name = linked?.text ?? rest.slice(0, nameEnd.exec(rest)?.index ?? rest.length);
  const trimmed = name.replace(/^[«"“‘(\s]+|[»"”’)\s.:,]+$/gu, "").trim();
  if (trimmed.length < 2 || trimmed.length > 100 || trimmed.split(/\s+/).length > 10) return null;
  if (!/^[\p{Lu}\p{Lo}\p{N}]|^[\p{L}\p{N}-]+\.\p{L}{2,}|^(?:le|la|les|the|l['’])/u.test(trimmed)) return null;
  const href = linked?.href ?? links.find((link) => isWebAddress(link.href))?.href;
  const url = href !== undefined && isWebAddress(href) ? href : null;
  return { name: trimmed, url };
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
