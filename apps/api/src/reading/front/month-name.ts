/** The languages whose months are known, in the order in which they are tried after the text's own. */
const languages = ["fr", "en", "es", "de", "it", "pt", "nl"] as const;

const shortestPrefix = 3;

/** The months of each language as its calendar writes them, without accents. */
const months = new Map(languages.map((language) => [language as string, namesIn(language)]));

function namesIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => folded(format.format(new Date(Date.UTC(2024, month, 15)))));
}

/** 1 to 12: in the text's own language first, because a month's name can be another word elsewhere. */
export function monthNamed(word: string, language: string | null): number | null {
  const name = folded(word).replace(/\.$/, "");
  if (name.length < shortestPrefix) return null;
  const own = language?.split("-")[0] ?? "";
  for (const names of [months.get(own), ...months.values()]) {
    const month = names === undefined ? null : monthIn(names, name);
    if (month !== null) return month;
  }
  return null;
}

/** The whole name or the only one that begins so: "sept." is September, "jui." could be two. */
function monthIn(names: readonly string[], name: string): number | null {
  const whole = names.indexOf(name);
  if (whole !== -1) return whole + 1;
  const begun = names.flatMap((one, i) => (one.startsWith(name) ? [i + 1] : []));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
