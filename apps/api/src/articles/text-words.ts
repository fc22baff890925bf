/** The words of a text that tell it from others, each with the paragraph that it stands in, counted from 0. */
export interface TextWords {
  readonly words: readonly string[];
  readonly paragraphs: readonly number[];
}

/**
 * Every text of a site has these, whoever wrote it: what two texts have in common by them says nothing. Without the
 * flag "u", which makes it take three times as long and finds the same.
 */
const boilerplate =
  /\bcookies?\b|\bnewsletter|\bsubscribe\b|\bsign up\b|\babonn(?:ez|é)|\binscrivez|\ball rights reserved\b|\btous droits réservés\b|©|\bcopyright\b|\bprivacy policy\b|\bconfidentialité\b|\bfollow us\b|\bsuivez[- ]nous\b|\bread more\b|\blire aussi\b|\b(?:originally|first|initialement) (?:published|publiée?)\b|\bcreative commons\b|^(?:par|by|source|crédit|credit)\b.{0,120}$/is;
const boilerplateWordsMax = 90;

/** However it is capitalised, accented or typeset, without the short words that every text is full of. */
export function wordsOf(text: string): TextWords {
  const words: string[] = [];
  const paragraphs: number[] = [];
  text.split(/\n{2,}/).forEach((paragraph, at) => {
    if (isBoilerplate(paragraph)) return;
    for (const word of tellingWords(paragraph)) {
      words.push(word);
      paragraphs.push(at);
    }
  });
  return { words, paragraphs };
}

function isBoilerplate(paragraph: string): boolean {
  return boilerplate.test(paragraph.trim()) && paragraph.split(/\s+/).length <= boilerplateWordsMax;
}

/** In scripts that put no spaces between words, every letter counts as one. */
const spaceless = /^[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const word = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

const tellingWords = (paragraph: string): string[] =>
  (paragraph.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().match(word) ?? []).filter(
    (each) => each.length >= 4 || /\d/.test(each) || spaceless.test(each),
  );
