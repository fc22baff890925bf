import { readArticle } from "../read-article.ts";

/** Invented pages with the habits of newspapers in five languages: who wrote them, when, and who else is on them. */
const texts = {
  es: [
    "El consejo de Castelroc aprobó el martes el presupuesto del canal, después de dos noches de debate y tres aplazamientos.",
    "La alcaldesa explicó que las obras comenzarían en primavera, cuando los barqueros hubieran dado su consentimiento por escrito.",
  ],
  de: [
    "Der Rat von Castelroc hat am Dienstag den Haushalt des Kanals beschlossen, nach zwei Nächten Debatte und drei Unterbrechungen.",
    "Die Bürgermeisterin erklärte, die Arbeiten würden im Frühjahr beginnen, sobald die Schiffer schriftlich zugestimmt hätten.",
  ],
  it: [
    "Il consiglio di Castelroc ha approvato martedì il bilancio del canale, dopo due notti di dibattito e tre sospensioni della seduta.",
    "La sindaca ha spiegato che i lavori inizieranno in primavera, non appena i barcaioli avranno dato il loro consenso per iscritto.",
  ],
  fr: [
    "Le conseil de Castelroc a voté mardi le budget du canal, après deux nuits de débats et trois suspensions de séance.",
    "La maire a expliqué que les travaux commenceraient au printemps, dès que les bateliers auraient donné leur accord.",
  ],
  en: [
    "The council of Castelroc passed the canal's budget on Tuesday, after two nights of debate and three adjournments.",
    "The mayor explained that work would begin in spring, as soon as the boatmen had given their consent in writing.",
  ],
} as const;

export type Language = keyof typeof texts;

interface Around {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
}

export function readNews(language: Language, { head = "", before = "", after = "" }: Around) {
  const body = texts[language].map((text) => `<p>${text}</p>`).join("");
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body><main><article><h1>The canal of Castelroc</h1>${before}${body}${after}</article></main></body></html>`;
  const hints = { fetchedAt: "2024-06-20T15:00:00Z", sourceUrl: "https://quay.example/canal" };
  const reading = readArticle({ html }, hints);
  if (reading.kind !== "read") throw new Error(reading.message);
  // Whatever stands around it, the article is its two paragraphs.
  if (reading.body !== texts[language].join("\n\n")) throw new Error(`It reads: ${reading.body}`);
  const { publishedAt, updatedAt, publisher } = reading;
  return {
    authors: reading.authors.map(({ name }) => name),
    publishedAt,
    updatedAt,
    publisher: publisher?.name ?? null,
  };
}
