import { send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  publish,
  readyClaim,
  reword,
  submit,
  submitted,
  type Published,
} from "../../testkit/review-desk.ts";
import { followByEvents } from "../../testkit/subscription.ts";
import { Receiver, verified } from "../../testkit/webhook-receiver.ts";
import { newTopic, newWebhook } from "../webhooks/webhooks.ts";
import { editArticle, merge, mergeIdOf, sourceNow, undo } from "./merging.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

interface Told {
  id: string;
  kind: string;
  at: string;
  reason: string;
  revisionNumber: number;
  publishedBy?: { name: string };
}

/** What the claim's followers were told, the latest first. */
async function told(claimId: string, as?: Sender): Promise<Told[]> {
  const by = as === undefined ? "" : "publishedBy { name }";
  const query = `query ($id: ID!) { changes(last: 100, filter: { claimId: { eq: $id } }) {
    nodes { id kind at reason revisionNumber ${by} } } }`;
  const { changes } = await sendOk(query, { id: claimId }, as === undefined ? {} : { as });
  return changes.nodes.reverse();
}

const kindsOf = async (claimId: string): Promise<string[]> => (await told(claimId)).map(({ kind }) => kind);

const merging = `mutation ($input: MergeSourcesInput!) { mergeSources(input: $input) {
  __typename ... on Source { merges { nodes { id } } } } }`;
const undoing = `mutation ($input: UndoSourceMergeInput!) { undoSourceMerge(input: $input) { __typename } }`;

const twins = async () => ({
  kept: await newSource(editor, unique("Kommersant")),
  gone: await newSource(editor, unique("Коммерсантъ")),
});

async function saidBy(sourceId: string, more: Record<string, unknown> = {}) {
  const article = await newArticle(editor, "The minister said that the treaty was void.");
  const anchor = { exact: "the treaty was void" };
  return { appearance: { articleId: article.id, anchor, attribution: [{ sourceId }] }, ...more };
}

const published = async (more: Record<string, unknown>): Promise<Published> =>
  publish(editor, await decide(reviewer, await submitted(editor, more)));

const speaker = async (id: string, asOf: string | null = null): Promise<string> => {
  const query = `query ($id: ID!, $asOf: DateTime) { claim(id: $id, asOf: $asOf) {
    appearances { nodes { attribution { source { id } } } } } }`;
  return (await sendOk(query, { id, asOf })).claim.appearances.nodes[0].attribution[0].source.id;
};

describe("nothing that is public changes silently: a merge corrects", () => {
  test("the published claims whose speaker it changes, with the reason and as of its instant", async () => {
    const { kept, gone } = await twins();
    const names = [(await sourceNow(gone.id, editor)).name, (await sourceNow(kept.id, editor)).name];
    const claim = await published(await saidBy(gone.id));
    await merge(editor, [kept.id, gone.id], { reason: "The same newspaper." });
    const [correction, first, ...others] = await told(claim.id, editor);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: "FIRST", at: claim.at });
    expect(correction).toMatchObject({
      ...{ kind: "CORRECTION", revisionNumber: first?.revisionNumber, publishedBy: { name: editor.name } },
      reason: `“${names[0] ?? ""}” and “${names[1] ?? ""}” are one source, named “${names[1] ?? ""}” from now on. The same newspaper.`,
    });
    const at = correction?.at ?? "";
    expect(await speaker(claim.id, at)).toBe(kept.id);
    expect(await speaker(claim.id, new Date(Date.parse(at) - 1).toISOString())).toBe(gone.id);
  });

  test("those of its evidence, and of the articles that it published, wrote or originally had", async () => {
    const { kept, gone } = await twins();
    const claims: Published[] = [];
    for (const edit of [
      { publisherId: gone.id },
      { authorIds: [gone.id] },
      { republication: { originalSourceId: gone.id } },
    ]) {
      const other = await newSource(editor);
      const { appearance } = await saidBy(other.id);
      claims.push(await published({ appearance }));
      await editArticle(editor, appearance.articleId, { expectedVersion: 1, ...edit });
    }
    const ready = await readyClaim(editor);
    const input = { claimId: ready.id, expectedVersion: ready.version, stance: "REFUTES", sourceId: gone.id };
    const shown = await done<Versioned>("addEvidence", "... on Claim { id version }", { as: editor, input });
    claims.push(await publish(editor, await decide(reviewer, await submit(editor, shown))));
    await merge(editor, [kept.id, gone.id]);
    for (const { id } of claims) expect(await kindsOf(id)).toEqual(["CORRECTION", "FIRST"]);
  });

  test("and again when it is undone", async () => {
    const { kept, gone } = await twins();
    const claim = await published(await saidBy(gone.id, { language: "fr-CA" }));
    const names = [(await sourceNow(gone.id, editor)).name, (await sourceNow(kept.id, editor)).name];
    await undo(editor, mergeIdOf(await merge(editor, [kept.id, gone.id])));
    const [parted, merged] = await told(claim.id);
    const quoted = names.map((name) => `«\u00a0${name}\u00a0»`);
    expect([merged?.kind, parted?.kind]).toEqual(["CORRECTION", "CORRECTION"]);
    expect(merged?.reason).toContain(`${quoted.join(" et ")} sont une seule source`);
    expect(parted?.reason).toBe(
      `${quoted.join(" et ")} sont deux sources, et ${quoted[0] ?? ""} est de nouveau nommée. They are two.`,
    );
    expect(await speaker(claim.id, parted?.at)).toBe(gone.id);
    expect(await speaker(claim.id, merged?.at)).toBe(kept.id);
  });

  test("but not what is unpublished, retracted, or public without that source", async () => {
    const { kept, gone } = await twins();
    const draft = await readyClaim(editor, await saidBy(gone.id));
    const approved = await decide(reviewer, await submitted(editor, await saidBy(gone.id)));
    const taken = await published(await saidBy(gone.id));
    const input = { claimId: taken.id, expectedVersion: taken.version, reason: "It was not so." };
    await done("retractClaim", "... on Publication { id }", { as: editor, input });
    // Its public revision names the other; a draft of it names this one.
    const edited = await published(await saidBy(kept.id));
    const { appearance } = await saidBy(gone.id);
    const more = { claimId: edited.id, expectedVersion: edited.version, appearance };
    await done("addAppearance", "... on Claim { id }", { as: editor, input: more });
    await merge(editor, [kept.id, gone.id]);
    expect(await kindsOf(draft.id)).toEqual([]);
    expect(await kindsOf(approved.id)).toEqual([]);
    expect(await kindsOf(taken.id)).toEqual(["RETRACTION", "FIRST"]);
    expect(await kindsOf(edited.id)).toEqual(["FIRST"]);
  });

  test("and a client that kept the old id is led to the source that stays", async () => {
    const [{ kept, gone }, third] = [await twins(), await newSource(editor)];
    const claim = await published(await saidBy(gone.id));
    await merge(editor, [kept.id, gone.id]);
    await merge(editor, [third.id, kept.id]);
    const query = `query ($id: ID!) {
      source(id: $id) { id mergedInto { id } claims { totalCount } articles { totalCount } }
      node(id: $id) { id ... on Source { mergedInto { id } } }
      by: claims(filter: { sourceId: { eq: $id } }) { nodes { id } } }`;
    const led = { id: gone.id, mergedInto: { id: third.id } };
    expect(await sendOk(query, { id: gone.id })).toEqual({
      ...{ source: { ...led, claims: { totalCount: 0 }, articles: { totalCount: 0 } }, node: led },
      by: { nodes: [] },
    });
    const { by } = await sendOk(query, { id: third.id });
    expect(by.nodes).toEqual([{ id: claim.id }]);
    expect(await kindsOf(claim.id)).toEqual(["CORRECTION", "CORRECTION", "FIRST"]);
  });

  test("and leaves approvals, revisions and drafts that are under way as they were", async () => {
    const { kept, gone } = await twins();
    const claim = await published(await saidBy(gone.id));
    const draft = await submit(editor, await reword(editor, claim));
    const query = `query ($id: ID!) { claim(id: $id) { state version digest
      reviews { nodes { state digest } } } }`;
    const before = await sendOk(query, { id: claim.id }, { as: editor });
    await merge(editor, [kept.id, gone.id]);
    expect(await sendOk(query, { id: claim.id }, { as: editor })).toEqual(before);
    const approved = await decide(reviewer, draft);
    await publish(editor, approved, "Better words.");
    expect(await kindsOf(claim.id)).toEqual(["CORRECTION", "CORRECTION", "FIRST"]);
  });

  test("by as many statements for many claims as for one", async () => {
    const least = new Map<number, number>();
    // What the desk does by itself meanwhile may be counted once, and not each time.
    for (const count of [1, 4, 1, 4]) {
      const { kept, gone } = await twins();
      for (let at = 0; at < count; at += 1) await published(await saidBy(gone.id));
      const input = { keepId: kept.id, expectedVersion: 1, mergedId: gone.id, expectedMergedVersion: 1 };
      const answer = await send(merging, { input }, { as: editor });
      expect(answer.data.mergeSources).toMatchObject({ __typename: "Source" });
      const [{ id }] = answer.data.mergeSources.merges.nodes;
      const undone = await send(undoing, { input: { mergeId: id } }, { as: editor });
      expect(undone.data.undoSourceMerge).toMatchObject({ __typename: "Source" });
      const both = answer.statements + undone.statements;
      least.set(count, Math.min(both, least.get(count) ?? both));
    }
    expect(least.get(4)).toBe(least.get(1));
  });
});

describe("whoever follows is told of it as of every correction", () => {
  test("a webhook, of each claim", async () => {
    const [receiver, topic] = [await new Receiver().open(), newTopic()];
    try {
      const { kept, gone } = await twins();
      const { secret } = await newWebhook(receiver.url, { topic, kinds: ["CORRECTION"] });
      const claims = [
        await published(await saidBy(gone.id, { topics: [topic] })),
        await published(await saidBy(gone.id, { topics: [topic] })),
      ];
      await merge(editor, [kept.id, gone.id]);
      const messages = (await receiver.gets(2)).map((message) => verified(message, secret));
      expect(messages).toMatchObject([{ type: "claim.corrected" }, { type: "claim.corrected" }]);
      const corrections = await Promise.all(claims.map(async ({ id }) => (await told(id))[0]?.id));
      const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
      expect(ids.sort()).toEqual(corrections.sort());
    } finally {
      await receiver.close();
    }
  });

  test("whoever is subscribed to the record, or to the claim", async () => {
    const { kept, gone } = await twins();
    const claim = await published(await saidBy(gone.id));
    const filter = { claimId: { eq: claim.id } };
    const record = await followByEvents(
      `subscription ($filter: PublicationFilter) { publications(filter: $filter) { publication { kind claim { id } } } }`,
      { variables: { filter } },
    );
    const one = await followByEvents("subscription ($id: ID!) { claimChanged(id: $id) { claim { id } } }", {
      variables: { id: claim.id },
    });
    await merge(editor, [kept.id, gone.id]);
    const { publications } = (await record.next()).data;
    expect(publications.publication).toEqual({ kind: "CORRECTION", claim: { id: claim.id } });
    expect((await one.next()).data.claimChanged.claim).toEqual({ id: claim.id });
    await Promise.all([record.stop(), one.stop()]);
  });
});
