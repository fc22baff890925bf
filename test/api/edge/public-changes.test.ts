import { operationOf } from "../../contract/documents.ts";
import { withDatabase } from "../../testkit/database.ts";
import { get, named, type Got } from "../../testkit/document.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { eventually } from "../../testkit/own-server.ts";
import { decide, publish, readyClaim, reword, submit, uuidIn } from "../../testkit/review-desk.ts";
import { publishedClaims, newPublished, ask, kept, twoPeople, type TwoPeople } from "./public-answers.ts";

const sourceWhole = named(operationOf("client", "SourceWhole"));

let people: TwoPeople;
beforeAll(async () => {
  people = await twoPeople();
});

describe("what was kept is read anew", () => {
  /** Kept for sure; then, after the change, what is seen as soon as the word of it has come. */
  async function seenAfter(look: () => Promise<Got>, change: () => Promise<unknown>): Promise<Got> {
    const before = await kept(look);
    expect(before.statements).toBe(0);
    await change();
    return eventually(look, ({ text }) => text !== before.text);
  }

  test("when a claim is published for the first time", async () => {
    const topic = unique("topic");
    const claim = await decide(
      people.reviewer,
      await submit(people.editor, await readyClaim(people.editor, { topics: [topic] })),
    );
    const filter = { topics: { eq: topic } };
    const look = () => get({ documentId: publishedClaims.id, variables: { first: 5, filter } });
    const after = await seenAfter(look, () => publish(people.editor, claim));
    expect(after.body.data.claims.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      claim.id,
    ]);
  });

  test("when it is corrected", async () => {
    const claim = await newPublished(people);
    const after = await seenAfter(
      () => ask(claim.id),
      async () => {
        const draft = await reword(people.editor, claim, "Corrected words");
        await publish(
          people.editor,
          await decide(people.reviewer, await submit(people.editor, draft)),
          "A slip.",
        );
      },
    );
    expect(after.body.data.claim.text).toBe("Corrected words");
  });

  test("when it is retracted", async () => {
    const claim = await newPublished(people);
    const input = { claimId: claim.id, expectedVersion: claim.version, reason: "It was not so." };
    const after = await seenAfter(
      () => ask(claim.id),
      () => done("retractClaim", "... on Publication { id }", { as: people.editor, input }),
    );
    expect(after.body.data.claim.verdict).toBeNull();
  });

  test("when a source has another name", async () => {
    const claim = await newPublished(people);
    const wanted = "query ($id: ID!) { claim(id: $id) { evidence { nodes { source { id version } } } } }";
    const { nodes } = (await sendOk(wanted, { id: claim.id })).claim.evidence;
    const { id, version } = nodes[0].source as { id: string; version: number };
    const name = unique("Renamed");
    const after = await seenAfter(
      () => get({ documentId: sourceWhole.id, variables: { id } }),
      () =>
        done("editSource", "... on Source { id }", {
          as: people.editor,
          input: { id, expectedVersion: version, name },
        }),
    );
    expect(after.body.data.source.name).toBe(name);
  });

  test("when a rating is called otherwise", async () => {
    const claim = await newPublished(people, { language: "en" });
    const call = (label: string) =>
      withDatabase((client) =>
        client.query("update verdict_rating set label_en = $1 where rating = 'true'", [label]),
      );
    const after = await seenAfter(
      () => ask(claim.id),
      () => call("Quite true"),
    );
    expect(after.body.data.claim.verdict.label).toBe("Quite true");
    await call("True");
  });
});

describe("what is told when rows change", () => {
  /** The kinds of event that this change sends to everybody who listens. */
  const told = (
    change: (client: { query(sql: string, values?: unknown[]): Promise<unknown> }) => Promise<unknown>,
  ) =>
    withDatabase(async (client) => {
      const heard: string[] = [];
      client.on("notification", ({ payload }) => heard.push(payload ?? ""));
      await client.query("listen claimdesk_events");
      await client.query("begin");
      await change(client);
      await client.query("rollback");
      expect(heard).toEqual([]);
      await client.query("begin");
      await change(client);
      await client.query("commit");
      await client.query("select 1");
      return heard.filter((word) => word.includes("PUBLIC_CHANGED"));
    });

  test("nothing of a source that the public has not met", async () => {
    const source = await newSource(people.editor);
    expect(
      await told((client) =>
        client.query("update source set country = 'FR' where id = $1", [uuidIn(source.id)]),
      ),
    ).toEqual([]);
  });

  test("one word of a source that it has, however many rows change", async () => {
    const claim = await newPublished(people);
    const { claim: read } = await sendOk(
      "query ($id: ID!) { claim(id: $id) { evidence { nodes { source { id } } } } }",
      { id: claim.id },
    );
    const id = uuidIn(read.evidence.nodes[0].source.id);
    const heard = await told(async (client) => {
      await client.query(
        "update source set country = case country when 'FR' then 'BE' else 'FR' end where id = $1",
        [id],
      );
      await client.query(
        "update source set homepage = 'https://x.example/' || gen_random_uuid() where id = $1",
        [id],
      );
    });
    expect(heard).toEqual(['{"kind":"PUBLIC_CHANGED"}']);
    expect(await told((client) => client.query("update source set id = id where id = $1", [id]))).toEqual([]);
  });

  test("nothing of a draft's evidence, though its claim is published, and nothing of another draft", async () => {
    const claim = await newPublished(people);
    await withDatabase(async (client) => {
      const heard: string[] = [];
      client.on("notification", ({ payload }) => heard.push(payload ?? ""));
      await client.query("listen claimdesk_events");
      const draft = await reword(people.editor, claim);
      const { id: sourceId } = await newSource(people.editor);
      const input = { claimId: claim.id, expectedVersion: draft.version, stance: "CONTEXT", sourceId };
      await done("addEvidence", "... on Claim { id }", { as: people.editor, input });
      await newArticle(people.editor, "Words that nobody has published.");
      await client.query("select 1");
      expect(heard.some((word) => word.includes(uuidIn(claim.id)))).toBe(true);
      expect(heard.filter((word) => word.includes("PUBLIC_CHANGED"))).toEqual([]);
    });
  });
});

test("while word of changes cannot come, nothing is answered from memory; afterwards nothing of before is", async () => {
  const claim = await newPublished(people);
  const look = () => ask(claim.id);
  expect((await kept(look)).statements).toBe(0);
  await withDatabase(async (client) => {
    const letIn = (open: boolean) =>
      client.query("update pg_database set datallowconn = $1 where datname = current_database()", [open]);
    await letIn(false);
    try {
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()",
        ["claimdesk events"],
      );
      await eventually(look, ({ statements }) => statements > 0);
      // Longer than it takes to try again, and without a change there would be nothing to read anew.
      for (let second = 0; second < 3; second += 1) {
        expect((await look()).statements).toBeGreaterThan(0);
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      await client.query(
        "update claim_revision set published_version = 77 where claim_id = $1 and live_to = 'infinity'",
        [uuidIn(claim.id)],
      );
    } finally {
      await letIn(true);
    }
  });
  const after = await kept(look);
  expect([after.statements, after.body.data.claim.version]).toEqual([0, 77]);
});
