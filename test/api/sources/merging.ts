import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation, unique } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";

const told = "id name kind aliases domains homepage country version owners { id } mergedInto { id }";

const mergeMutation = mutation(
  "mergeSources",
  `... on Source { ${told} merges { nodes { id merged { id } kept { id } reason viewerCanUndo mergedBy { name } } } }
   ... on SourceMerged { keptId } ... on OwnershipCircle { ownerId } ... on StaleVersion { current { id version } }
   ... on InvalidInput { field problem } ... on NotFound { id }`,
);
const undoMutation = mutation(
  "undoSourceMerge",
  `... on Source { ${told} } ... on LaterMergeStands { mergeId } ... on NotFound { id }`,
);

export interface TestedSource {
  id: string;
  name: string;
  version: number;
}

export const sourceNow = async (id: string, as: Sender): Promise<TestedSource> =>
  (await sendOk(`query ($id: ID!) { source(id: $id) { ${told} } }`, { id }, { as })).source;

/** Merges the second into the first, as both stand now. */
export async function merge(as: Sender, ids: readonly [string, string], more: Record<string, unknown> = {}) {
  const [keep, gone] = [await sourceNow(ids[0], as), await sourceNow(ids[1], as)];
  const versions = { expectedVersion: keep.version, expectedMergedVersion: gone.version };
  return mergeWith(as, { keepId: keep.id, mergedId: gone.id, ...versions, ...more });
}

export const mergeWith = async (as: Sender, input: Record<string, unknown>) =>
  (await sendOk(mergeMutation, { input }, { as })).mergeSources;

export const undo = async (as: Sender, mergeId: string) =>
  (await sendOk(undoMutation, { input: { mergeId, reason: "They are two." } }, { as })).undoSourceMerge;

/** The one merge of two sources that a test has made. */
export const mergeIdOf = (answer: { merges: { nodes: { id: string }[] } }): string => {
  const [latest] = answer.merges.nodes;
  if (latest === undefined) throw new Error("nothing was merged");
  return latest.id;
};

export const createOutlet = (editor: Person, input: Record<string, unknown>): Promise<{ id: string }> =>
  done("createSource", "... on Source { id }", { as: editor, input: { kind: "OUTLET", ...input } });

export const editArticle = (editor: Person, id: string, input: Record<string, unknown>) =>
  done("editArticle", "... on Article { id version }", { as: editor, input: { id, ...input } });

export const articleNow = async (editor: Person, id: string) =>
  (
    await sendOk(
      "query ($id: ID!) { article(id: $id) { version publisher { id } authors { id } republication { originalSource { id } } } }",
      { id },
      { as: editor },
    )
  ).article;

export async function twoOutlets(editor: Person) {
  const word = unique("Phare");
  const kept = await createOutlet(editor, { name: `Le ${word}`, domains: ["phare.example"] });
  const gone = await createOutlet(editor, {
    ...{ name: word, aliases: [`${word} FR`], homepage: "https://phare.test/", country: "FR" },
  });
  return { kept: kept.id, gone: gone.id, word };
}
