"use client";

// Shown when even the layout fails, and with it the messages and the reader's choice of language: so both
// languages stand here, outside the message files.
const texts = [
  {
    language: "en",
    title: "The desk could not be opened",
    advice: "Nothing you saved is lost. Load the page again; if it stays, tell an administrator.",
    retry: "Load again",
  },
  {
    language: "fr",
    title: "Le bureau n’a pas pu s’ouvrir",
    advice:
      "Rien de ce que vous avez enregistré n’est perdu. Rechargez la page ; si cela dure, prévenez un administrateur.",
    retry: "Recharger",
  },
] as const;

export function LastResort({ retry }: { retry: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center gap-10 px-6">
      {texts.map(({ language, title, advice, retry: label }) => (
        <section key={language} lang={language} className="flex flex-col items-start gap-3">
          <h1 className="font-serif text-2xl font-semibold">{title}</h1>
          <p className="text-ink-muted">{advice}</p>
          <button
            type="button"
            onClick={retry}
            className="h-9 rounded-md border border-line-strong bg-surface px-3.5 text-sm font-medium hover:bg-hover"
          >
            {label}
          </button>
        </section>
      ))}
    </main>
  );
}
