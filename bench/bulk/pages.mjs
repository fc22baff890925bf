import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * Writes so many pages into a folder, from those of another one, each time round as another article: in the words of
 * its paragraphs a letter is changed, which leaves length, mark-up, sentences and numbers as they are, and no two pages
 * alike.
 * @param {string} from with files .html or .html.gz, at whatever depth
 * @param {string} to
 * @param {number} count
 */
export async function writePages(from, to, count) {
  const entries = await readdir(from, { recursive: true });
  const names = entries.filter((name) => /\.html(\.gz)?$/.test(name)).sort();
  if (names.length === 0) throw new Error(`There are no pages (.html, .html.gz) below ${from}.`);
  await mkdir(to, { recursive: true });
  for (const [index, name] of names.entries()) {
    const bytes = await readFile(join(from, name));
    // One letter for each byte: whatever its encoding is, it comes out as it went in.
    const html = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("latin1");
    for (let number = index; number < count; number += names.length) {
      const page = edition(html, Math.floor(number / names.length));
      await writeFile(join(to, `${String(number).padStart(7, "0")}.html`), page, "latin1");
    }
  }
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * @param {string} html
 * @param {number} round
 */
function edition(html, round) {
  if (round === 0) return html;
  return html.replace(/<p[\s>][^]*?<\/p>/gi, (paragraph) =>
    paragraph.replace(/(<[^>]*>)|(?<![&\w])[a-z]{5,}(?![;\w])/g, (word, tag) =>
      tag ? word : other(word, round),
    ),
  );
}

/**
 * @param {string} word
 * @param {number} round
 */
function other(word, round) {
  const at = round % word.length;
  const letter =
    letters[(letters.indexOf(word[at] ?? "a") + 1 + Math.floor(round / word.length)) % letters.length];
  return `${word.slice(0, at)}${letter}${word.slice(at + 1)}`;
}
