import type { Block } from "../block.ts";

const opening =
  /^(?:(?:the )?(?:original )?(?:copyright|droits d['’]auteur)\b(?:\s+(?:of|on|de) (?:this|cet) \p{L}+)?)?[\s:]*(?:©|\(c\))?\s*/iu;
const years = /(?:19|20)\d{2}(?:\s*[-–—]\s*(?:(?:19|20)?\d{2}))?/gu;
const reserved =
  /\b(?:tous droits (?:de reproduction )?réservés|all rights reserved|some rights reserved|alle rechte vorbehalten|todos los derechos reservados)\b.*$/iu;
const nameLengthMax = 150;

/** The name in "Copyright © Name, 2024"; null where the line names nobody. */
export function holderOf({ text }: Pick<Block, "text">): string | null {
  const sign = /©|\(c\)|copyright|droits d['’]auteur/iu.exec(text.slice(0, 400));
  if (sign === null) return null;
  const line = text
    .slice(sign.index, sign.index + 400)
    .replace(opening, "")
    .replace(reserved, "");
  const name = line
    .replace(years, " ")
    .replace(/\(\s*\)/gu, " ")
    .replace(/^[\s,.:;|–—-]*(?:by|par)\b/iu, "")
    .split(/[.!?]\s+(?=\p{Lu})|\s[|•·]\s/u)[0]
    ?.replace(/\s+/g, " ")
    .replace(/^[\s,.:;|–—-]+|[\s,.:;|–—-]+$/gu, "")
    .replace(/^\(([^()]*)\)$/u, "$1");
  const isName =
    name !== undefined &&
    name.length > 1 &&
    name.length <= nameLengthMax &&
    /^[\p{Lu}\p{Lo}\p{N}]|^[\p{L}\p{N}-]+\.\p{L}{2,}/u.test(name);
  return isName ? name : null;
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;

export function emailIn({ text, links }: Pick<Block, "text" | "links">): string | null {
  const mailto = links
    .find(({ href }) => /^mailto:/i.test(href))
    ?.href.slice("mailto:".length)
    .split("?")[0];
  // Sites replace the printed address against harvesters; the link still holds it.
  return (
    email.exec(text.slice(0, 3_000))?.[0] ?? (mailto !== undefined && email.test(mailto) ? mailto : null)
  );
}

export function withoutLabel(text: string): string {
  return text.replace(/^[^::.]{2,60}?\s*[::]\s*/u, "");
}
