import { registerEnumType } from "type-graphql";

export const ImportState = {
  QUEUED: "QUEUED",
  RUNNING: "RUNNING",
  DONE: "DONE",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
} as const;
registerEnumType(ImportState, {
  name: "ImportState",
  description: "How far an import is. Text and HTML are read at once and answer DONE.",
  valuesConfig: {
    QUEUED: { description: "It waits to be fetched, for the first time or again." },
    RUNNING: { description: "It is being fetched and read." },
    DONE: { description: "It became an article, or leads to the one that it had become before." },
    FAILED: { description: "It could not be fetched or read. It can be tried again." },
    CANCELLED: { description: "Somebody called it off. It can be tried again." },
  },
});

export const ImportWay = { ADDRESS: "ADDRESS", FILE: "FILE", PASTE: "PASTE", FEED: "FEED" } as const;
registerEnumType(ImportWay, {
  name: "ImportWay",
  description: "By which way an import came in.",
  valuesConfig: {
    ADDRESS: { description: "Somebody gave the address of a page, which was fetched." },
    FILE: { description: "A file, handed in alone or by a bulk import; of a table, one row." },
    PASTE: { description: "Text or HTML that was handed in as it is." },
    FEED: { description: "An item of a followed feed, whose page was fetched." },
  },
});

export const ImportOutcome = {
  NEW_ARTICLE: "NEW_ARTICLE",
  NEW_REVISION: "NEW_REVISION",
  UNCHANGED: "UNCHANGED",
  REPAIRED_SINCE: "REPAIRED_SINCE",
} as const;
export type ImportOutcome = keyof typeof ImportOutcome;
registerEnumType(ImportOutcome, {
  name: "ImportOutcome",
  description: "What became of an import that is DONE.",
  valuesConfig: {
    NEW_ARTICLE: { description: "An article that was not here." },
    NEW_REVISION: {
      description: "The page says something else than before: the article has a new revision.",
    },
    UNCHANGED: { description: "The page says what it said before." },
    REPAIRED_SINCE: {
      description:
        "The page says something else than before, but somebody repaired the article's text meanwhile: it stays as it is. What the page says now is the import's `input`.",
    },
  },
});

export const ImportMove = { CANCEL: "CANCEL", RETRY: "RETRY", READ_AGAIN: "READ_AGAIN" } as const;
export type ImportMove = keyof typeof ImportMove;
registerEnumType(ImportMove, {
  name: "ImportMove",
  description: "What can be done with an import.",
  valuesConfig: {
    CANCEL: { description: "It can be called off, by `cancelImport`." },
    RETRY: { description: "It can be tried again, by `retryImport`." },
    READ_AGAIN: { description: "What came in can be read once more, by `rereadImport`." },
  },
});
