import { Buffer } from "node:buffer";
import { importBytesMax } from "@claimdesk/shared/limits";
import type { Unreadable, UnreadableCode } from "./reading.ts";

/** Why this input cannot be read at all, before anything costly is done with it; null when it can be tried. */
export function whyUnreadable(raw: string): Unreadable | null {
  if (Buffer.byteLength(raw) > importBytesMax) return unreadable("TOO_LARGE");
  const isBlank = !/[^\s\p{Cc}\p{Cf}]/u.test(raw);
  if (!suspect.test(raw)) return isBlank ? unreadable("EMPTY") : null;
  if (raw.includes("\0")) return nulMessage(raw);
  if (isBlank) return isMostlyControl(raw) ? unreadable("BINARY") : unreadable("EMPTY");
  if (isMostlyControl(raw)) return unreadable("BINARY");
  if (isMisdecoded(raw)) return unreadable("WRONG_ENCODING");
  return null;
}

/** Without one of these nothing below finds anything, and one look at a long page takes less time than five. */
// eslint-disable-next-line no-control-regex -- Control characters are what it looks for.
const suspect = /[\0-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffdÃÂØÐ]|â€/;

const messages: Readonly<Record<UnreadableCode, string>> = {
  EMPTY: "There is no text in it. Paste the article, with its title and byline.",
  BINARY:
    "This is not text but the content of another kind of file. Open the file and copy the text out of it.",
  TOO_LARGE: `This is more than ${importBytesMax / 1024 / 1024} MB, which is too long for one article. Import its parts one by one.`,
  WRONG_ENCODING:
    "The letters were damaged before they came here: the text was opened in the wrong encoding. Open it as UTF-8, or copy it from the page again.",
  NO_BODY: "No article text was found in it. Paste the text of the article itself.",
};

export function unreadable(code: UnreadableCode, message = messages[code]): Unreadable {
  return { kind: "unreadable", code, message };
}

/** UTF-16 read as UTF-8 has a NUL at every second place, which is an encoding to repair and not another kind of file. */
function nulMessage(raw: string): Unreadable {
  const nuls = raw.split("\0").length - 1;
  const isEverySecond = nuls > raw.length * 0.35 && nuls < raw.length * 0.65;
  return unreadable(isEverySecond ? "WRONG_ENCODING" : "BINARY");
}

// Tabs, line ends and form feeds are what text is made of; so is the escape-free C1 "next line".
// eslint-disable-next-line no-control-regex
const controls = /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

function isMostlyControl(raw: string): boolean {
  const count = raw.match(controls)?.length ?? 0;
  return count > 8 ? count > raw.length * 0.1 : count > raw.length * 0.5;
}

/** "Ã©" for "é", "â€™" for "’": UTF-8 that was read as Windows-1252. */
const mojibake = /[ÃÂ][\u0080-\u00bf]|â€[\u0090-\u00bf™œšžŸ˜“”¦]|Ø[§-¹]|Ð[\u0090-\u00bf°-¿]/g;

function isMisdecoded(raw: string): boolean {
  const replaced = raw.split("\ufffd").length - 1;
  if (replaced >= 2 && replaced > raw.length / 500) return true;
  const wrong = raw.match(mojibake)?.length ?? 0;
  if (wrong < 2) return false;
  // An article may print a few as an example; then the rest of its letters are sound.
  const letters = raw.replace(mojibake, "").match(/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{C}]/gu)?.length ?? 0;
  return wrong > letters;
}
