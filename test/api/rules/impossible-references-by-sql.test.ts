import { sendOk } from "../../testkit/graphql.ts";
import { newPerson } from "../../testkit/people.ts";
import { type Rows, refusalOf, rowsThatAreThere } from "./rows.ts";

let rows: Rows;
beforeAll(async () => {
  rows = await rowsThatAreThere();
});

/** An anchor that is right but for what is given: SQL of each column. */
const anchored = (wrong: Partial<Record<"exact" | "start" | "end" | "length", string>>) => {
  const { exact, start, end, length } = {
    exact: "'The'",
    start: "0",
    end: "3",
    length: "r.text_length",
    ...wrong,
  };
  return `insert into appearance
    (id, claim_id, article_id, article_revision_id, text_length, exact, prefix, suffix, start_at, end_at, since_number, created_by)
  select :new, :claim, r.article_id, r.id, ${length}, ${exact}, '', '', ${start}, ${end}, 1, :author
  from article_revision r where r.article_id = :article`;
};

const link = (position: number) => `insert into attribution_link (id, appearance_id, position, source_id)
  select :new, id, ${position}, :source from appearance where claim_id = :claim limit 1`;

describe("even by SQL no anchor", () => {
  test.each([
    ["has other words than its place", anchored({ exact: "'A b'" }), "appearance_quote"],
    ["lies beside its words", anchored({ start: "1", end: "4" }), "appearance_quote"],
    [
      "ends beyond its text",
      anchored({ exact: "'June.'", start: "r.text_length - 5", end: "r.text_length + 1" }),
      "appearance_check1",
    ],
    ["begins before it", anchored({ start: "-1" }), "appearance_check2"],
    ["has no words", anchored({ exact: "''", end: "0" }), "appearance_check1"],
    [
      "tells another length of its text",
      anchored({ length: "r.text_length + 9" }),
      "appearance_article_revision_id_text_length_fkey",
    ],
    [
      "is moved",
      "update appearance set start_at = 1, end_at = 20 where claim_id = :claim",
      "appearance_quote",
    ],
    [
      "is of a text of another article",
      "update appearance set article_id = :other where claim_id = :claim",
      "appearance_article_revision_id_article_id_fkey",
    ],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });

  test("that is right is refused", async () => {
    expect(await refusalOf(anchored({}), rows)).toBe("nothing");
  });
});

/** Two suggestions in one statement, the second of which has the words given. */
const suggested = (exact: string) => `insert into suggestion
    (id, article_id, article_revision_id, text_length, kind, text, confidence, exact, prefix, suffix, start_at, end_at)
  select one.id, r.article_id, r.id, r.text_length, 'FACT', 'A statement', 0.5, one.exact, '', '', 0, 3
  from article_revision r, (values (:new, 'The'), (gen_random_uuid(), ${exact})) one (id, exact)
  where r.article_id = :article`;

describe("even by SQL no suggestion", () => {
  test.each([
    ["among several has other words than its place", suggested("'A b'"), "suggestion_quote"],
    [
      "is moved",
      "update suggestion set start_at = start_at + 1, end_at = end_at + 1 where article_id = :article",
      "suggestion_quote",
    ],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });

  test("that is right is refused", async () => {
    expect(await refusalOf(suggested("'The'"), rows)).toBe("nothing");
  });
});

describe("even by SQL no chain of attribution", () => {
  test.each([
    ["is longer than eight", link(8), "attribution_link_position_check"],
    ["begins before its beginning", link(-1), "attribution_link_position_check"],
    ["has two links in one place", link(0), "attribution_link_appearance_id_position_key"],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });
});

describe("even by SQL", () => {
  test.each([
    [
      "no suggestion is accepted without its claim",
      "update suggestion set state = 'ACCEPTED', decided_at = now() where article_id = :article",
      "suggestion_check1",
    ],
    [
      "no suggestion is decided at no time",
      "update suggestion set state = 'DISMISSED' where article_id = :article",
      "suggestion_check2",
    ],
    [
      "no claim's newest revision is another claim's",
      "update claim set newest_revision_id = (select newest_revision_id from claim where id = :public) where id = :claim",
      "claim_newest_revision",
    ],
    [
      "no article's text is another article's",
      "update article set current_revision_id = (select id from article_revision where article_id = :other) where id = :article",
      "article_current_revision",
    ],
    [
      "no source owns itself",
      "insert into source_owner (source_id, owner_id) values (:source, :source)",
      "source_owner_check1",
    ],
    [
      "no article is a copy of itself",
      "insert into republication (id, article_id, original_article_id, known_by) values (:new, :article, :article, 'EDITOR')",
      "republication_check1",
    ],
    [
      "no republication is confirmed by nobody",
      "insert into republication (id, article_id, original_url, known_by, confirmed) values (:new, :article, 'https://a.example', 'EDITOR', true)",
      "republication_check3",
    ],
    [
      "no input is imported twice by one desk",
      "insert into article_import (id, desk_id, state, kind, input_digest, article_id, created_by) select :new, desk_id, state, kind, input_digest, article_id, created_by from article_import where article_id = :article",
      "article_import_once",
    ],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });
});

test("all this was tried on rows that are there", async () => {
  const { claim, article } = await sendOk(
    `query ($claim: ID!, $article: ID!) {
      claim(id: $claim) { state appearances { totalCount } audit { totalCount } }
      article(id: $article) { suggestions { totalCount } }
    }`,
    { claim: `clm_${rows.claim}`, article: `art_${rows.article}` },
    { as: await newPerson(["EDITOR"]) },
  );
  expect(claim).toMatchObject({ state: "IN_REVIEW", appearances: { totalCount: 1 } });
  expect(claim.audit.totalCount).toBeGreaterThan(0);
  expect(article.suggestions.totalCount).toBeGreaterThan(0);
});
