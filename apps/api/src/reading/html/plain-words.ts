import { Parser } from "htmlparser2";
import { cleaned } from "../text/line.ts";
import { RaisedWords } from "./raised.ts";

/** What parts words from each other on a page; everything else may stand in the middle of one. */
export const breaking =
  /^(?:p|div|li|ul|ol|br|hr|h[1-6]|section|article|footer|header|td|tr|blockquote|figcaption|address|aside|nav)$/;
const silent = /^(?:script|style)$/;
/** What else a page's data holds as markup. Anything else between angle brackets is words: "<<la paix>>". */
const inline =
  /^(?:svg|noscript|template|a|abbr|acronym|b|bdi|bdo|big|blink|center|cite|code|data|del|dfn|em|font|i|iframe|img|input|ins|kbd|label|mark|math|meta|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|video|audio|object|embed|form|button|details|summary|table|tbody|th|dl|dt|dd|pre|figure|main|html|head|body|title|link)$/;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
/** Without its semicolon it is none that anybody wrote: "?a=1&copy=2", "R&D". */
const looseAmpersand = /&(?!(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/gi;
/** Written twice over by one program after another: "L&amp;amp;#039;Europe". */
const timesMax = 3;

/** The words of a value that may hold markup or entities, as the titles in many pages' data do. */
export function plainWords(value: string): string {
  let words = value;
  for (let times = 0; times < timesMax && (times === 0 ? /[<&]/ : entity).test(words); times += 1)
    words = withoutMarkup(words);
  return tidy(words);
}

function withoutMarkup(value: string): string {
  const written = value.replace(looseAmpersand, "&amp;");
  let [words, silence] = ["", 0];
  const raised = new RaisedWords();
  const parser = new Parser({
    onopentag: (name, { href }) => {
      raised.open(name, href);
      if (silent.test(name)) silence += 1;
      else if (breaking.test(name)) words += " ";
      else if (!inline.test(name)) words += written.slice(parser.startIndex, parser.endIndex + 1);
    },
    ontext: (text) => (words += silence > 0 ? "" : raised.read(text)),
    onclosetag: (name, isImplied) => {
      raised.close(name);
      if (silent.test(name)) silence -= 1;
      else if (breaking.test(name)) words += " ";
      else if (!inline.test(name) && !isImplied)
        words += written.slice(parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(written);
  return words;
}

function tidy(words: string): string {
  return cleaned(words.replace(/[\r\n]+/g, " "));
}
