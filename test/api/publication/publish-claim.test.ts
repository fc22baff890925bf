import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import {
  done,
  mutation,
  newArticle,
  newClaim,
  newSource,
  unique,
  type Versioned,
} from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, publish, reword, submit, submitted, uuidIn } from "../../testkit/review-desk.ts";

const publishClaim = mutation(
  "publishClaim",
  `... on Publication { id kind state at reason revisionNumber publishedBy { name }
     claim { id version publishedAt isPublic standing: state publications { nodes { id kind state } } } }
   ... on NotInThisState { allowedMoves } ... on StaleVersion { current { version } } ... on AlreadyScheduled { at }`,
);

const tryPublishing = async (as: Person, { id, version }: Versioned, more: Record<string, unknown> = {}) =>
  (await sendOk(publishClaim, { input: { claimId: id, expectedVersion: version, ...more } }, { as }))
    .publishClaim;

const seenByAll = async (id: string, asOf?: string) =>
  (
    await sendOk(
      "query ($id: ID!, $asOf: DateTime) { claim(id: $id, asOf: $asOf) { text state version isPublic publishedAt retractionReason verdict { rating } evidence { totalCount } } }",
      { id, asOf },
    )
  ).claim;

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const approved = async (more: Record<string, unknown> = {}) =>
  decide(reviewer, await submitted(editor, more));

describe("an editor publishes an approved claim", () => {
  test("and everybody sees it from that instant on", async () => {
    const text = unique("As the public reads it");
    const claim = await approved({ text });
    expect(await seenByAll(claim.id)).toBeNull();
    const publication = await tryPublishing(editor, claim);
    expect(publication).toMatchObject({
      kind: "FIRST",
      state: "DONE",
      reason: null,
      revisionNumber: 3,
      publishedBy: { name: editor.name },
      claim: {
        standing: "PUBLISHED",
        version: claim.version + 1,
        publishedAt: publication.at,
        isPublic: true,
      },
    });
    const seen = {
      text,
      state: "PUBLISHED",
      version: claim.version + 1,
      isPublic: true,
      publishedAt: publication.at,
    };
    expect(await seenByAll(claim.id)).toMatchObject(seen);
    expect(await seenByAll(claim.id, publication.at)).toMatchObject({ text });
    const before = new Date(Date.parse(publication.at) - 1).toISOString();
    expect(await seenByAll(claim.id, before)).toBeNull();
  });

  test("at an instant that has passed, and it is now: nothing is published into the past", async () => {
    const past = new Date(Date.now() - 86_400_000).toISOString();
    const publication = await tryPublishing(editor, await approved(), { at: past });
    expect(publication.state).toBe("DONE");
    expect(Date.parse(publication.at)).toBeGreaterThan(Date.now() - 60_000);
  });

  test("and with it become public the articles and sources that it rests on, and no others", async () => {
    const words = "The dam broke at five in the morning";
    const [shown, cited, other] = [
      await newArticle(editor, words),
      await newArticle(editor, words),
      await newArticle(editor, words),
    ];
    const [minister, outlet] = [
      await newSource(editor),
      await newSource(editor, unique("An outlet"), "OUTLET"),
    ];
    const unnamed = await newSource(editor);
    const publisher = { id: shown.id, expectedVersion: shown.version, publisherId: outlet.id };
    await done("editArticle", "... on Article { id }", { as: editor, input: publisher });
    const claim = await newClaim(editor, {
      appearance: {
        articleId: shown.id,
        anchor: { exact: "broke at five" },
        attribution: [{ sourceId: minister.id, verb: "said" }],
      },
    });
    const evidence = {
      claimId: claim.id,
      expectedVersion: claim.version,
      stance: "SUPPORTS",
      articleId: cited.id,
    };
    const withEvidence = await done<Versioned>("addEvidence", "... on Claim { id version }", {
      as: editor,
      input: evidence,
    });
    const verdict = {
      claimId: claim.id,
      expectedVersion: withEvidence.version,
      rating: "true",
      rationale: "So.",
    };
    const rated = await done<Versioned>("proposeVerdict", "... on Claim { id version }", {
      as: editor,
      input: verdict,
    });
    const everything = [shown.id, cited.id, minister.id, outlet.id, other.id, unnamed.id];
    const read = async () =>
      (await sendOk("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: everything })).nodes.map(
        (node: { id: string } | null) => node?.id ?? null,
      );
    expect(await read()).toEqual(everything.map(() => null));
    await publish(editor, await decide(reviewer, await submit(editor, rated)));
    expect(await read()).toEqual([...everything.slice(0, 4), null, null]);
  });
});

describe("a correction", () => {
  test("takes the place of what was public, which stays readable as of its time", async () => {
    const [wrong, right] = [unique("It was twelve"), unique("It was thirteen")];
    const first = await publish(editor, await approved({ text: wrong }));
    const draft = await reword(editor, first, right);
    expect(await seenByAll(first.id)).toMatchObject({ text: wrong, version: first.version });
    const claim = await decide(reviewer, await submit(editor, draft));
    expect(await tryPublishing(editor, claim)).toMatchObject({ code: "CORRECTION_NOTE_MISSING" });
    const correction = await tryPublishing(editor, claim, { correctionNote: "It was thirteen, not twelve." });
    expect(correction).toMatchObject({
      kind: "CORRECTION",
      reason: "It was thirteen, not twelve.",
      claim: { publishedAt: first.at, publications: { nodes: [{ kind: "CORRECTION" }, { kind: "FIRST" }] } },
    });
    expect(await seenByAll(first.id)).toMatchObject({ text: right, publishedAt: first.at });
    expect(await seenByAll(first.id, first.at)).toMatchObject({ text: wrong });
    expect(await seenByAll(first.id, correction.at)).toMatchObject({ text: right });
  });

  test("can be judged by who judged the first, and by its first author but not its own", async () => {
    const author = await newPerson(["EDITOR", "REVIEWER"]);
    const first = await publish(author, await decide(reviewer, await submitted(author)));
    const claim = await submit(editor, await reword(editor, first));
    await publish(editor, await decide(author, claim), "By another hand.");
  });
});

describe("an editor is refused", () => {
  test("a claim that is not approved, or was edited after it was", async () => {
    const claim = await submitted(editor);
    expect(await tryPublishing(editor, claim)).toMatchObject({ code: "NOT_IN_THIS_STATE" });
    const edited = await reword(editor, await decide(reviewer, claim));
    expect(await tryPublishing(editor, edited)).toMatchObject({ code: "NOT_IN_THIS_STATE" });
  });

  test("a claim whose approval does not cover what it is", async () => {
    const claim = await approved();
    await withDatabase((client) =>
      client.query("update review set state = 'WITHDRAWN' where id = $1", [uuidIn(claim.reviewId)]),
    );
    expect(await tryPublishing(editor, claim)).toMatchObject({ code: "APPROVAL_VOID" });
  });

  test("a version that has passed, a claim that is not there, too long a note", async () => {
    const claim = await approved();
    const old = { ...claim, version: claim.version - 1 };
    expect(await tryPublishing(editor, old)).toMatchObject({
      code: "STALE_VERSION",
      current: { version: claim.version },
    });
    const nowhere = { id: "clm_019acdea-1111-7000-8000-000000000001", version: 1 };
    expect(await tryPublishing(editor, nowhere)).toMatchObject({ code: "NOT_FOUND" });
    const long = { correctionNote: "a".repeat(4001) };
    expect(await tryPublishing(editor, claim, long)).toMatchObject({ code: "INVALID_INPUT" });
  });

  test("of two publications at one moment, one", async () => {
    const claim = await approved();
    const answers = await Promise.all([tryPublishing(editor, claim), tryPublishing(editor, claim)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["Publication", "StaleVersion"]);
  });
});

test("publishing is denied to nobody and to a reviewer", async () => {
  const { id, version } = await approved();
  const input = { claimId: id, expectedVersion: version };
  expect(codesOf(await send(publishClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(publishClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});

describe("a policy that publishes by itself", () => {
  let author: Person;
  beforeAll(async () => {
    author = await newPerson(["EDITOR"]);
    await onDeskWith({ publishesAutomatically: true }, author);
  });
  const state = async (id: string) =>
    (
      await sendOk(
        "query ($id: ID!) { claim(id: $id) { state version publications { nodes { kind reason publishedBy { name } } } } }",
        { id },
        { as: author },
      )
    ).claim;

  test("does so as soon as a claim is approved, in nobody's name", async () => {
    const claim = await decide(reviewer, await submitted(author));
    expect(await state(claim.id)).toEqual({
      state: "PUBLISHED",
      version: claim.version,
      publications: { nodes: [{ kind: "FIRST", reason: null, publishedBy: null }] },
    });
    expect(await seenByAll(claim.id)).toMatchObject({ state: "PUBLISHED" });
  });

  test("takes the note of the submission for a correction, and waits where there is none", async () => {
    const first = await decide(reviewer, await submitted(author));
    const silent = await decide(reviewer, await submit(author, await reword(author, first)));
    expect(await state(silent.id)).toMatchObject({ state: "APPROVED" });
    const said = await submitted(author);
    const second = await decide(reviewer, said);
    const corrected = await decide(
      reviewer,
      await submit(author, await reword(author, second), "A wrong word."),
    );
    const { publications } = await state(corrected.id);
    expect(publications.nodes[0]).toMatchObject({ kind: "CORRECTION", reason: "A wrong word." });
  });
});
