import { makeFragmentData } from "../../gql/fragment-masking.ts";
import { articleRightsFragment } from "./article.fragment.ts";
import { changesOf, draftOf, toEditedFields } from "./article-draft.ts";
import type { ArticleDraft } from "./article-draft.ts";

const draft: ArticleDraft = {
  title: "A title",
  standfirst: "",
  text: "One.\n\nTwo.",
  url: "",
  language: "en",
  publishedAt: "2024-06",
  publisher: { id: "src_1", name: "The Ledger" },
  authors: [],
  regions: ["Orvania"],
  topics: [],
  republication: { originalSource: null, originalUrl: "", confirmed: false },
  rights: {
    ...{
      holder: "",
      credit: "",
      notice: "",
      terms: "All of it",
      contact: "",
      disclaimer: "",
      permission: "EXCERPT",
    },
    ...{ licence: "CC-BY-NC-4.0", licenceUrl: "", conditions: ["ATTRIBUTION"], sentence: "" },
  },
};

test("what was not changed is not sent", () => {
  expect(changesOf(draft, { ...draft })).toEqual({});
  expect(changesOf(draft, { ...draft, title: "Another" })).toEqual({ title: "Another" });
});

test("a text that was emptied is taken away, a title is sent as it is", () => {
  expect(toEditedFields({ title: "", publishedAt: " ", standfirst: " Two lines " })).toEqual({
    title: "",
    publishedAt: null,
    standfirst: "Two lines",
  });
});

test("sources are sent by their ids", () => {
  const changes = { publisher: null, authors: [{ id: "src_2", name: "A. Courtival" }] };
  expect(toEditedFields(changes)).toEqual({ publisherId: null, authorIds: ["src_2"] });
});

test("a copy of nothing that is known is no copy", () => {
  expect(toEditedFields({ republication: draft.republication })).toEqual({ republication: null });
  const known = { originalSource: null, originalUrl: "https://ledger.example/a", confirmed: true };
  expect(toEditedFields({ republication: known })).toEqual({
    republication: { originalSourceId: null, originalUrl: "https://ledger.example/a", confirmed: true },
  });
});

test("rights are sent together, with what is empty taken away", () => {
  expect(toEditedFields({ rights: draft.rights }).rights).toEqual({
    holder: null,
    credit: null,
    notice: null,
    terms: "All of it",
    contact: null,
    disclaimer: null,
    permission: "EXCERPT",
    licence: "CC-BY-NC-4.0",
    licenceUrl: null,
    conditions: ["ATTRIBUTION"],
    sentence: null,
  });
});

test("an article becomes a draft that changes nothing", () => {
  const conditions: ArticleDraft["rights"]["conditions"][number][] = ["ATTRIBUTION"];
  const article = {
    id: "art_1",
    version: 3,
    title: "A title",
    standfirst: null,
    url: null,
    language: "en",
    publishedAt: "2024-06",
    regions: ["Orvania"],
    topics: [],
    publisher: { id: "src_1", name: "The Ledger" },
    authors: [],
    republication: null,
    rights: makeFragmentData(
      {
        holder: null,
        credit: null,
        notice: null,
        terms: "All of it",
        contact: null,
        disclaimer: null,
        permission: "EXCERPT",
        conditions,
        licence: { spdx: "CC-BY-NC-4.0", name: "Creative Commons Attribution-NonCommercial 4.0", url: null },
        basis: { ground: "EDITOR", sentence: null },
      },
      articleRightsFragment,
    ),
    revision: { number: 1, text: "One.\n\nTwo." },
  } as const;
  expect(changesOf(draft, draftOf({ ...article, regions: ["Orvania"], topics: [], authors: [] }))).toEqual(
    {},
  );
});
