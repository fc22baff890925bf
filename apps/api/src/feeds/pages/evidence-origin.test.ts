import { originsOf } from "./evidence-origin.ts";
import type { NamedSource, OwnedSource, PageArticle, PageEvidence } from "./page.fragment.ts";

const source = (id: string, ...owners: NamedSource[]): OwnedSource => ({
  id,
  name: id,
  kind: "OUTLET",
  homepage: null,
  owners,
});
const owner: NamedSource = { id: "owner", name: "owner", kind: "ORGANISATION" };

const article = (publisher: OwnedSource | null, republication: PageArticle["republication"] = null) =>
  ({
    id: `article of ${publisher?.id ?? "nobody"}`,
    url: "https://www.site.example/a",
    publisher,
    republication,
  }) as PageArticle;
const copyOf = (original: OwnedSource | null, originalUrl: string | null = null) => ({
  original: null,
  originalSource: original,
  originalUrl,
});
const evidence = (id: string, given: Partial<PageEvidence>) =>
  ({ id, source: null, article: null, url: null, ...given }) as PageEvidence;

const grouped = (...list: PageEvidence[]) => originsOf(list).map((one) => one.evidence.map(({ id }) => id));

test("reprints of one wire story, and the story itself, are one origin", () => {
  const agency = source("agency");
  const [left, right] = [source("left"), source("right")];
  expect(
    grouped(
      evidence("1", { article: article(left, copyOf(agency)) }),
      evidence("2", { article: article(source("other")) }),
      evidence("3", { source: right, article: article(right, copyOf(agency)) }),
      evidence("4", { source: agency }),
    ),
  ).toEqual([["1", "3", "4"], ["2"]]);
});

test("somebody whom an article quotes is an origin of their own, also in a copy", () => {
  const minister = source("minister");
  const copy = article(source("left"), copyOf(source("agency")));
  expect(
    grouped(
      evidence("1", { source: minister, article: copy }),
      evidence("2", { article: copy }),
      evidence("3", { source: minister }),
    ),
  ).toEqual([["1", "3"], ["2"]]);
});

test("sources of one owner count as one, with the owner as the reason, also where a later one joins them", () => {
  const list = [
    evidence("1", { source: source("left", owner) }),
    evidence("2", { source: source("apart") }),
    evidence("3", { source: source("right", { ...owner, id: "second" }) }),
    evidence("4", { source: source("joins both", owner, { ...owner, id: "second" }) }),
  ];
  const origins = originsOf(list);
  expect(origins.map(({ evidence: all }) => all.map(({ id }) => id))).toEqual([["1", "3", "4"], ["2"]]);
  expect(origins.map(({ owners }) => owners.map(({ id }) => id))).toEqual([["owner", "second"], []]);
});

test("an outlet and its owner are one", () => {
  const [origin, ...more] = originsOf([
    evidence("1", { source: { ...source("owner"), kind: "ORGANISATION" } }),
    evidence("2", { source: source("left", owner) }),
  ]);
  expect(more).toEqual([]);
  expect(origin?.owners.map(({ id }) => id)).toEqual(["owner"]);
});

test("where nobody is named the site is the origin, and where there is none each stands alone", () => {
  expect(
    grouped(
      evidence("1", { url: "https://www.site.example/1" }),
      evidence("2", { article: article(null, copyOf(null, "https://site.example/2")) }),
      evidence("3", {}),
      evidence("4", {}),
    ),
  ).toEqual([["1", "2"], ["3"], ["4"]]);
});
