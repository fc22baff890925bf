import { randomUUID } from "node:crypto";
import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, submit, type Published } from "../../testkit/review-desk.ts";

/** One published story, and then everything about it changes. */

export const mark = randomUUID();
export const was = {
  text: `Ten boats left ${mark}`,
  topic: `before ${mark}`,
  source: `Minister ${mark}`,
  title: `Boats ${mark}`,
};
export const is = {
  text: `Twelve boats left ${mark}`,
  topic: `after ${mark}`,
  source: `Chancellor ${mark}`,
  title: `Ships ${mark}`,
};
export const ids: Record<string, string> = {};
export const times: Record<"before" | "then" | "corrected" | "retracted", string> = {
  before: "",
  then: "",
  corrected: "",
  retracted: "",
};

let editor: Person;
let reviewer: Person;

const pause = () => new Promise((again) => setTimeout(again, 25));
const edited = (verb: string, input: object) =>
  done<Versioned>(verb, `... on ${verb.replace("edit", "")} { id version }`, {
    as: editor,
    input: { ...input },
  });

export async function tellAndChange(): Promise<void> {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  times.before = new Date(Date.now() - 1000).toISOString();
  const first = await tell();
  times.then = first.at;
  await pause();
  await changeSources();
  const second = await correct(first);
  times.corrected = second.at;
  await pause();
  const { at } = await done<{ at: string }>("retractClaim", "... on Publication { at }", {
    as: editor,
    input: { claimId: second.id, expectedVersion: second.version, reason: `No boats ${mark}` },
  });
  times.retracted = at;
}

async function tell(): Promise<Published> {
  ids["owner"] = (await newSource(editor, `Owner ${mark}`)).id;
  ids["source"] = (await newSource(editor, was.source)).id;
  ids["outlet"] = (await newSource(editor, `Le Phare ${mark}`, "OUTLET")).id;
  await edited("editSource", { id: ids["source"], expectedVersion: 1, ownerIds: [ids["owner"]] });
  const article = await newArticle(editor, "Ten boats left, the minister said.");
  ids["article"] = article.id;
  await edited("editArticle", {
    ...{ id: article.id, expectedVersion: article.version, title: was.title, publisherId: ids["outlet"] },
    ...{
      authorIds: [ids["source"]],
      republication: { originalSourceId: ids["outlet"] },
      regions: ["Europe"],
    },
  });
  const attribution = [{ sourceId: ids["source"], verb: "said" }];
  const appearance = { articleId: article.id, anchor: { exact: "Ten boats left" }, attribution };
  const ready = await readyClaim(editor, { text: was.text, kind: "FIGURE", topics: [was.topic], appearance });
  ids["claim"] = ready.id;
  return publish(editor, await decide(reviewer, await submit(editor, ready)));
}

async function changeSources(): Promise<void> {
  const other = (await newSource(editor, `Buyer ${mark}`)).id;
  await edited("editSource", { id: ids["source"], expectedVersion: 2, name: is.source, ownerIds: [other] });
  await edited("editArticle", {
    ...{ id: ids["article"], expectedVersion: 2, title: is.title, publisherId: other, regions: [] },
    ...{ authorIds: [], republication: null, text: "Twelve boats left, the chancellor said." },
  });
}

async function correct(published: Published): Promise<Published> {
  const { appearances, evidence } = (
    await sendOk(
      "query ($id: ID!) { claim(id: $id) { appearances { nodes { id } } evidence { nodes { id } } } }",
      { id: published.id },
      { as: editor },
    )
  ).claim;
  const wanted = "... on Claim { id version }";
  const step = async (verb: string, seen: Versioned, input: object): Promise<Versioned> =>
    done(verb, wanted, { as: editor, input: { expectedVersion: seen.version, ...input } });
  const claimId = published.id;
  let claim: Versioned = await step("editClaim", published, {
    id: claimId,
    text: is.text,
    topics: [is.topic],
  });
  claim = await step("removeAppearance", claim, { claimId, appearanceId: appearances.nodes[0].id });
  claim = await step("addAppearance", claim, {
    claimId,
    appearance: {
      articleId: ids["article"],
      anchor: { exact: "Twelve boats left" },
      attribution: [{ sourceId: ids["source"], verb: "admitted" }],
    },
  });
  claim = await step("editEvidence", claim, {
    claimId,
    evidenceId: evidence.nodes[0].id,
    stance: "CONTEXT",
    excerpt: "Now so.",
  });
  claim = await step("proposeVerdict", claim, {
    claimId,
    rating: "false",
    rationale: "The register says twelve.",
  });
  return publish(editor, await decide(reviewer, await submit(editor, claim)), "Twelve, not ten.");
}
