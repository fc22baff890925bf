import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { NoticeKind } from "@claimdesk/shared/notice-kind";
import type { MailedFile } from "./mail.store.ts";
import type { WaitingKind } from "./waiting.store.ts";

export interface ToldNotice {
  readonly kind: NoticeKind;
  readonly decision: DecisionKind | null;
  /** Null: nobody is told of. */
  readonly by: string | null;
}

interface MailWords {
  readonly what: (notice: ToldNotice) => string;
  /** What is in a file. */
  readonly file: (file: MailedFile) => string;
  readonly several: (count: number) => string;
  readonly digest: (count: number) => string;
  /** What is there to do, where nothing happened. */
  readonly waits: string;
  readonly waiting: Readonly<Record<WaitingKind, (count: number) => string>>;
  readonly greeting: (name: string) => string;
  readonly open: string;
  readonly why: string;
  readonly preferences: string;
  readonly unsubscribe: string;
}

const englishLists = { CLAIMS: "Claims", ARTICLES: "Articles", SOURCES: "Sources" } as const;
const frenchLists = { CLAIMS: "Affirmations", ARTICLES: "Articles", SOURCES: "Sources" } as const;
const rowsIn = (language: string, rows: number): string => rows.toLocaleString(language);

const english: MailWords = {
  what: ({ kind, decision, by }) => {
    const name = by ?? "Somebody";
    switch (kind) {
      case "MENTIONED":
        return `${name} named you`;
      case "ANSWERED":
        return `${name} answered in a discussion of yours`;
      case "HANDED_OVER":
        return `${name} handed a review over to you`;
      case "RETURNED":
        return decision === null
          ? `${name} changed a claim that you decided on before`
          : `${name} asks for changes`;
      case "DECIDED":
        return decision === "REJECT" ? `${name} rejected it` : `${name} approved it`;
      case "DUE_SOON":
        return "Due within a day";
      case "OVERDUE":
        return "Overdue";
      case "EXPORT_DONE":
        return "Your export is ready to be fetched";
      case "EXPORT_FAILED":
        return "Your export failed";
    }
  },
  file: ({ list, rows }) =>
    rows === null
      ? englishLists[list]
      : `${englishLists[list]}, ${rowsIn("en", rows)} ${rows === 1 ? "row" : "rows"}`,
  several: (count) => `${String(count)} things concern you`,
  digest: (count) =>
    count === 1 ? "Today: one thing concerns you" : `Today: ${String(count)} things concern you`,
  waits: "Waiting for you",
  waiting: {
    awaiting: (count) =>
      count === 1
        ? "1 review awaits a decision of yours"
        : `${String(count)} reviews await a decision of yours`,
    mine: (count) => (count === 1 ? "1 review is taken by you" : `${String(count)} reviews are taken by you`),
    overdue: (count) =>
      count === 1
        ? "1 that you can decide on is overdue"
        : `${String(count)} that you can decide on are overdue`,
    returned: (count) =>
      count === 1
        ? "1 claim that you decided on before came back"
        : `${String(count)} claims that you decided on before came back`,
    sentBack: (count) =>
      count === 1
        ? "1 claim of yours is to be changed"
        : `${String(count)} claims of yours are to be changed`,
  },
  greeting: (name) => `Hello ${name},`,
  open: "Open",
  why: "You get this because you work at this desk.",
  preferences: "Choose what you are told by e-mail",
  unsubscribe: "No more e-mails",
};

const french: MailWords = {
  what: ({ kind, decision, by }) => {
    const name = by ?? "Quelqu’un";
    switch (kind) {
      case "MENTIONED":
        return `${name} vous a nommé`;
      case "ANSWERED":
        return `${name} a répondu dans une de vos discussions`;
      case "HANDED_OVER":
        return `${name} vous a transmis une relecture`;
      case "RETURNED":
        return decision === null
          ? `${name} a modifié une affirmation déjà jugée par vous`
          : `${name} demande des modifications`;
      case "DECIDED":
        return decision === "REJECT" ? `${name} l’a rejetée` : `${name} l’a approuvée`;
      case "DUE_SOON":
        return "À rendre d’ici un jour";
      case "OVERDUE":
        return "En retard";
      case "EXPORT_DONE":
        return "Votre export est prêt à être téléchargé";
      case "EXPORT_FAILED":
        return "Votre export a échoué";
    }
  },
  file: ({ list, rows }) =>
    rows === null
      ? frenchLists[list]
      : `${frenchLists[list]}, ${rowsIn("fr", rows)} ${rows < 2 ? "ligne" : "lignes"}`,
  several: (count) => `${String(count)} choses vous concernent`,
  digest: (count) =>
    count === 1
      ? "Aujourd’hui : une chose vous concerne"
      : `Aujourd’hui : ${String(count)} choses vous concernent`,
  waits: "En attente de vous",
  waiting: {
    awaiting: (count) =>
      count === 1
        ? "1 relecture attend votre décision"
        : `${String(count)} relectures attendent votre décision`,
    mine: (count) =>
      count === 1 ? "1 relecture est prise par vous" : `${String(count)} relectures sont prises par vous`,
    overdue: (count) =>
      count === 1
        ? "1 que vous pouvez juger est en retard"
        : `${String(count)} que vous pouvez juger sont en retard`,
    returned: (count) =>
      count === 1
        ? "1 affirmation déjà jugée par vous est revenue"
        : `${String(count)} affirmations déjà jugées par vous sont revenues`,
    sentBack: (count) =>
      count === 1
        ? "1 affirmation de vous est à modifier"
        : `${String(count)} affirmations de vous sont à modifier`,
  },
  greeting: (name) => `Bonjour ${name},`,
  open: "Ouvrir",
  why: "Vous recevez ce message parce que vous travaillez à ce desk.",
  preferences: "Choisir ce qui vous est envoyé par e-mail",
  unsubscribe: "Plus d’e-mails",
};

export const mailWords = { en: english, fr: french } as const;
