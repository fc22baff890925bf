import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The tab-separated files of CheckThat!, read with quoting off: an id, the sentence, Yes or No. Broken labels fall out. */
export function labelledSentences(file) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split(/\r?\n/u);
  return lines.slice(1).flatMap((line) => {
    const [id, text, label] = line.split("\t");
    return label === "Yes" || label === "No"
      ? [{ id: Number(id), text: unquoted(text), isYes: label === "Yes" }]
      : [];
  });
}

/** What a spreadsheet put around a sentence is no part of it. */
function unquoted(text) {
  return /^".*"$/su.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}
