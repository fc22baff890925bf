import type { Reading } from "./reading.ts";

/** Words that say whose text this was first, without naming an original article. */
export interface Credit {
  /** The agency or newsroom, by the name that it is commonly known by. */
  readonly name: string;
  /** The words that it rests on, as they stand. */
  readonly evidence: string;
  /** 0 to 1: an order among statements, not a measured probability. */
  readonly confidence: number;
}

/** As written, and by which name it is known. */
const agencies: Readonly<Record<string, string>> = {
  AFP: "AFP",
  "Agence France-Presse": "AFP",
  Reuters: "Reuters",
  AP: "Associated Press",
  "Associated Press": "Associated Press",
  UPI: "United Press International",
  ANSA: "ANSA",
  dpa: "dpa",
  EFE: "EFE",
  Xinhua: "Xinhua",
  TASS: "TASS",
  Belga: "Belga",
  ATS: "Keystone-ATS",
  "Keystone-ATS": "Keystone-ATS",
  Bloomberg: "Bloomberg",
  "PA Media": "PA Media",
  "La Presse canadienne": "La Presse canadienne",
  "Canadian Press": "The Canadian Press",
  NPR: "NPR",
  "KFF Health News": "KFF Health News",
  KHN: "KFF Health News",
  "Kaiser Health News": "KFF Health News",
  "The Conversation": "The Conversation",
  ProPublica: "ProPublica",
};

const names = Object.keys(agencies)
  .sort((a, b) => b.length - a.length)
  .join("|");
const name = `(?:the |l['’]|la )?(?<name>${names})`;

/** Names are matched as they are written: "ap" and "efe" are words of other languages. */
const forms: readonly { readonly form: RegExp; readonly confidence: number }[] = [
  // A dateline opens the text: "PARIS, 12 mars (AFP) -", "(Reuters) –", "WASHINGTON (AP) —".
  { form: new RegExp(`^(?:[\\p{Lu}][^()\\n]{0,70} )?\\(${name}\\) ?[-–—:]`, "u"), confidence: 0.75 },
  { form: new RegExp(`^(?:©|\\(c\\)|[Cc]opyright)[ ©]*(?:\\d{4},? )?${name}\\b`, "u"), confidence: 0.7 },
  {
    form: new RegExp(`^${name}(?: \\([^)]*\\))? is a (?:national )?(?:nonprofit )?news(?:room| outlet)`, "u"),
    confidence: 0.7,
  },
  { form: new RegExp(`^(?:[Pp]ar|[Bb]y) ${name}\\.?$`, "u"), confidence: 0.65 },
  // A line of its own, or in brackets at the end: "Avec AFP", "Le Phare avec Reuters", "(With AP)".
  {
    form: new RegExp(
      `^(?:\\p{Lu}[^.!?\\n]{0,40} )?\\(?(?:[Aa]vec|[Ww]ith) ${name}(?:,? (?:et|and) [^.\\n]{2,30})?\\)?\\.?$`,
      "u",
    ),
    confidence: 0.6,
  },
  { form: new RegExp(`\\((?:(?:[Aa]vec|[Ww]ith) )?${name}\\)\\.?$`, "u"), confidence: 0.55 },
];

type Read = Pick<Reading, "body" | "setAside" | "authors" | "publisher">;

/**
 * Agencies and newsrooms that a text is credited to: datelines, notices, bylines. "According to Reuters" within a
 * sentence is none: it says who said something, not whose text this is.
 */
export function readCredits({ body, setAside, authors, publisher }: Read): Credit[] {
  const paragraphs = body.split(/\n{2,}/);
  const lines = [
    // Opening and end only: in between, brackets name whoever is spoken of.
    ...paragraphs.slice(0, 2),
    ...paragraphs.slice(-3),
    ...setAside.flatMap(({ text }) => text.split(/\n+/)),
  ];
  const found = [
    ...lines.flatMap((line) => creditIn(line.trim()) ?? []),
    ...authors.flatMap(({ name: author }) => byline(author) ?? []),
  ];
  const best = new Map<string, Credit>();
  for (const credit of found.sort((a, b) => b.confidence - a.confidence)) {
    if (!best.has(credit.name) && !isOwn(credit.name, publisher?.name)) best.set(credit.name, credit);
  }
  return [...best.values()];
}

const isOwn = (credited: string, publisher: string | undefined): boolean =>
  publisher !== undefined && (agencies[publisher] ?? publisher).toLowerCase() === credited.toLowerCase();

function creditIn(line: string): Credit | null {
  for (const { form, confidence } of forms) {
    const match = form.exec(line);
    const known = agencies[match?.groups?.["name"] ?? ""];
    if (match !== null && known !== undefined) return { name: known, evidence: match[0].trim(), confidence };
  }
  return null;
}

function byline(author: string): Credit | null {
  const known = agencies[author.replace(/^(?:the |l['’]|avec |with )/iu, "")];
  return known === undefined ? null : { name: known, evidence: author, confidence: 0.65 };
}
