import { francAll } from "franc";
import type { Candidate } from "./findings.ts";

/** The languages that news is told apart in here: ISO 639-3 as the detector has it, BCP 47 as everybody has it. */
const tags: Readonly<Record<string, string>> = {
  fra: "fr", eng: "en", deu: "de", spa: "es", ita: "it", por: "pt", nld: "nl", cat: "ca", ron: "ro",
  swe: "sv", dan: "da", nob: "nb", fin: "fi", pol: "pl", ces: "cs", hun: "hu", hrv: "hr", bul: "bg",
  srp: "sr", rus: "ru", ukr: "uk", ell: "el", tur: "tr", arb: "ar", heb: "he", pes: "fa", urd: "ur",
  hin: "hi", ben: "bn", cmn: "zh", jpn: "ja", kor: "ko", vie: "vi", ind: "id", tha: "th", swh: "sw",
}; // prettier-ignore

const lettersMin = 20;
const lettersSure = 200;
/** Half of what the detector would read: more of a text takes longer, and tells no other language. */
const sampleLength = 1_024;

/** Few words say more about a short text than the detector's letter statistics. */
const functionWords: readonly (readonly [string, RegExp])[] = [
  [
    "fr",
    /(?<!\p{L})(?:le|la|les|des|une|est|dans|pour|que|qui|sur|avec|par|aux|cette|d['’]|l['’]|qu['’])(?=\s|\p{L}{3})/giu,
  ],
  ["en", /(?<!\p{L})(?:the|of|and|to|is|in|that|for|with|was|on|are|has|have|this)(?=\s)/giu],
];

export interface DetectedLanguage {
  readonly tag: string;
  readonly confidence: number;
}

/** Null where there are too few words to tell. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < lettersMin) return null;
  if (letters < lettersSure) {
    const [[tag, most] = ["", 0], [, second] = ["", 0]] = functionWords
      .map(([language, pattern]) => [language, sample.match(pattern)?.length ?? 0] as const)
      .sort((a, b) => b[1] - a[1]);
    if (most >= 3 && most >= second * 3) return { tag, confidence: 0.75 };
  }
  const [best, second] = francAll(sample, { only: Object.keys(tags), minLength: 10 });
  const tag = tags[best?.[0] ?? ""];
  if (best === undefined || tag === undefined) return null;
  const margin = 1 - (second?.[1] ?? 0);
  const byLength = Math.min(1, letters / lettersSure);
  return { tag, confidence: Math.round(Math.min(0.95, 0.5 + 0.35 * byLength + margin) * 100) / 100 };
}

export function detectedCandidate(detected: DetectedLanguage | null): Candidate[] {
  if (detected === null) return [];
  return [
    { field: "language", value: detected.tag, confidence: detected.confidence, at: null, method: "detected" },
  ];
}

/** The shortest tag that says it: "fr-FR" and "fr_FR" are `fr`, a script that matters stays. Null for what is no tag. */
export function languageTag(written: string): string | null {
  try {
    const { language = "", script }: Partial<Intl.Locale> = new Intl.Locale(
      written.trim().replace(/_/g, "-").split(/[,;]/)[0] ?? "",
    );
    // Five letters and more are well formed and mean nothing: a word such as "english" is no tag. "und" has no language.
    if (!/^(?!mul|zxx|und)[a-z]{2,3}$/.test(language)) return spokenName(written);
    return script === undefined ? language : new Intl.Locale(language, { script }).minimize().toString();
  } catch {
    // Intl.Locale throws on what is no language tag; pages write all kinds of things there.
    return spokenName(written);
  }
}

function spokenName(written: string): string | null {
  const names: readonly (readonly [RegExp, string])[] = [
    [/^(?:français|french|francais)$/i, "fr"],
    [/^(?:anglais|english)$/i, "en"],
  ];
  return names.find(([pattern]) => pattern.test(written.trim()))?.[1] ?? null;
}
