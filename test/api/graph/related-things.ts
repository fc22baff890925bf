import { randomUUID } from "node:crypto";
import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, reword, submit, submitted } from "../../testkit/review-desk.ts";

/** One published claim with all around it, one beside it that shares a topic and nothing else, and one that is hidden. */

export const mark = randomUUID();
export const topic = `topic ${mark}`;
export const names = { owner: `Holding ${mark}`, outlet: `Le Phare ${mark}`, author: `Anna Verel ${mark}` };
export const ids: Record<string, string> = {};

let editor: Person;
let reviewer: Person;

export async function publishAround(): Promise<Person> {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  ids["owner"] = (await newSource(editor, names.owner, "ORGANISATION")).id;
  ids["outlet"] = await source({
    name: names.outlet,
    kind: "OUTLET",
    aliases: [`Phare ${mark}`],
    country: "BE",
  });
  const { version } = await sendOk(
    "query ($id: ID!) { source(id: $id) { version } }",
    { id: ids["outlet"] },
    { as: editor },
  ).then((data) => data.source);
  await done("editSource", "... on Source { id }", {
    as: editor,
    input: { id: ids["outlet"], expectedVersion: version, ownerIds: [ids["owner"]] },
  });
  ids["author"] = (await newSource(editor, names.author)).id;
  ids["minister"] = (await newSource(editor, `Minister ${mark}`)).id;
  ids["agency"] = (await newSource(editor, `Agency ${mark}`, "AGENCY")).id;
  await publishOne();
  await publishBeside();
  await hideOne();
  return editor;
}

async function source(input: Record<string, unknown>): Promise<string> {
  return (await done<{ id: string }>("createSource", "... on Source { id }", { as: editor, input })).id;
}

async function publishOne(): Promise<void> {
  const article = await newArticle(editor, "The treaty was void, the minister said.", "Ten boats left.");
  ids["article"] = article.id;
  await done("editArticle", "... on Article { id }", {
    as: editor,
    input: {
      ...{ id: article.id, expectedVersion: article.version, title: `The treaty ${mark}` },
      ...{ url: `https://phare.test/${mark}`, publisherId: ids["outlet"], authorIds: [ids["author"]] },
      republication: { originalSourceId: ids["agency"], confirmed: true },
      rights: { permission: "EXCERPT" },
    },
  });
  const anchor = { exact: "The treaty was void" };
  const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: ids["minister"] }] };
  const ready = await readyClaim(editor, { text: `Void ${mark}`, topics: [topic], appearance });
  const refuted = await done<{ id: string; version: number }>("addEvidence", "... on Claim { id version }", {
    as: editor,
    input: { claimId: ready.id, expectedVersion: ready.version, stance: "REFUTES", articleId: article.id },
  });
  ids["claim"] = ready.id;
  const first = await publish(editor, await decide(reviewer, await submit(editor, refuted)));
  const draft = await reword(editor, first, `Void again ${mark}`);
  await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
}

async function publishBeside(): Promise<void> {
  ids["beside"] = (
    await publish(
      editor,
      await decide(reviewer, await submitted(editor, { topics: [topic], text: `Beside ${mark}` })),
    )
  ).id;
}

async function hideOne(): Promise<void> {
  ids["hiddenSource"] = (await newSource(editor, `Hidden ${mark}`)).id;
  const anchor = { exact: "Ten boats left" };
  const appearance = { articleId: ids["article"], anchor, attribution: [{ sourceId: ids["hiddenSource"] }] };
  ids["hidden"] = (
    await newClaim(editor, { text: `Hidden ${mark}`, kind: "CAUSAL", topics: [topic, mark], appearance })
  ).id;
}
