import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle, newClaim, unique } from "../../testkit/newsroom.ts";
import { administrator, newPerson } from "../../testkit/people.ts";

const fields =
  "id vocabulary nameFr nameEn words retiredAt claimCount articleCount version audit { nodes { action } }";
const add = mutation(
  "addTerm",
  `... on Term { ${fields} } ... on SameTermExists { termId } ... on InvalidInput { field problem }`,
);
const edit = mutation(
  "editTerm",
  `... on Term { ${fields} } ... on SameTermExists { termId } ... on InvalidInput { field problem }`,
);
const merge = mutation("mergeTerms", `... on Term { ${fields} } ... on InvalidInput { field problem }`);
const listed = `query ($filter: TermFilter, $search: String) { terms(filter: $filter, search: $search) { nodes { ${fields} } } }`;
const loose =
  "query ($vocabulary: Vocabulary!) { looseWords(vocabulary: $vocabulary) { word claimCount articleCount } }";

const missing = "trm_01890000-0000-7000-8000-000000000000";

const ask = async (document: string, variables: Record<string, unknown>) =>
  sendOk(document, variables, { as: await administrator() });

interface Term {
  id: string;
  version: number;
  words: string[];
}

const named = () => ({ nameFr: unique("Santé"), nameEn: unique("Health") });

async function newTerm(names: object = {}): Promise<Term & { nameFr: string; nameEn: string }> {
  const input = { vocabulary: "TOPIC", ...named(), ...names };
  const { addTerm } = await ask(add, { input });
  if (addTerm.__typename !== "Term") throw new Error(JSON.stringify(addTerm));
  return addTerm;
}

/** A claim with this topic. */
async function claimOf(topic: string): Promise<string> {
  const editor = await newPerson(["EDITOR"]);
  const { id } = await newClaim(editor, { topics: [topic] });
  return id;
}

const topicsOf = async (id: string) =>
  (await ask("query ($id: ID!) { claim(id: $id) { topics } }", { id })).claim.topics as string[];

describe("a term", () => {
  test("is added with its names in both languages, and counts what has them", async () => {
    const names = named();
    await claimOf(names.nameEn);
    await claimOf(names.nameFr);
    const term = await newTerm(names);
    expect(term).toMatchObject({
      ...names,
      vocabulary: "TOPIC",
      words: [names.nameFr, names.nameEn].sort(),
      retiredAt: null,
      claimCount: 2,
      articleCount: 0,
      version: 1,
      audit: { nodes: [{ action: "TERM_ADDED" }] },
    });
  });

  test("is not added twice, however it is capitalised and accented; a region may have a topic's name", async () => {
    const { id, nameFr, nameEn } = await newTerm();
    const again = { nameFr: nameFr.replace("Santé", "SANTE"), nameEn: unique("Other") };
    const refused = await ask(add, { input: { vocabulary: "TOPIC", ...again } });
    expect(refused.addTerm).toMatchObject({ code: "SAME_TERM_EXISTS", termId: id });
    expect(await newTerm({ vocabulary: "REGION", nameFr, nameEn })).toMatchObject({ vocabulary: "REGION" });
  });

  test("must say something, and not too much", async () => {
    const empty = await ask(add, { input: { vocabulary: "TOPIC", nameFr: "  ", nameEn: "x" } });
    expect(empty.addTerm).toMatchObject({ code: "INVALID_INPUT", field: "nameFr", problem: "EMPTY" });
    const long = await ask(add, { input: { vocabulary: "TOPIC", nameFr: "x", nameEn: "a".repeat(81) } });
    expect(long.addTerm).toMatchObject({ code: "INVALID_INPUT", field: "nameEn", problem: "TOO_LONG" });
  });

  test("is renamed in both languages, and what has its old name is still counted; nothing that was written changes", async () => {
    const { id, nameEn } = await newTerm();
    const claimId = await claimOf(nameEn);
    const renamed = named();
    const { editTerm } = await ask(edit, { input: { id, expectedVersion: 1, ...renamed } });
    expect(editTerm).toMatchObject({ ...renamed, claimCount: 1, version: 2 });
    expect(editTerm.words).toContain(nameEn);
    expect(await topicsOf(claimId)).toEqual([nameEn]);
  });

  test("takes other spellings, and none that another has", async () => {
    const [one, other] = [await newTerm(), await newTerm()];
    const spelling = unique("health care");
    const input = { id: one.id, expectedVersion: 1, addWords: [spelling] };
    expect((await ask(edit, { input })).editTerm.words).toContain(spelling);
    const taken = { id: other.id, expectedVersion: 1, addWords: [spelling.toUpperCase()] };
    expect((await ask(edit, { input: taken })).editTerm).toMatchObject({
      code: "SAME_TERM_EXISTS",
      termId: one.id,
    });
  });

  test("is retired, which takes it from nothing that has it, and taken up again", async () => {
    const { id, nameEn } = await newTerm();
    const claimId = await claimOf(nameEn);
    const retired = await ask(edit, { input: { id, expectedVersion: 1, retired: true } });
    expect(retired.editTerm).toMatchObject({ retiredAt: expect.any(String), claimCount: 1 });
    expect(await topicsOf(claimId)).toEqual([nameEn]);
    const filter = { vocabulary: { eq: "TOPIC" }, retired: false };
    expect((await ask(listed, { filter, search: nameEn })).terms.nodes).toEqual([]);
    const again = await ask(edit, { input: { id, expectedVersion: 2, retired: false } });
    expect(again.editTerm.retiredAt).toBeNull();
    expect((await ask(listed, { filter, search: nameEn })).terms.nodes).toHaveLength(1);
  });

  test("is merged into another, which counts what has its words; both are found by either name", async () => {
    const [kept, merged] = [await newTerm(), await newTerm()];
    const claims = [await claimOf(kept.nameEn), await claimOf(merged.nameFr)];
    const input = { keptId: kept.id, mergedId: merged.id, expectedVersion: 1 };
    const { mergeTerms } = await ask(merge, { input });
    expect(mergeTerms).toMatchObject({ id: kept.id, nameEn: kept.nameEn, claimCount: 2, version: 2 });
    expect(mergeTerms.words).toEqual([...kept.words, ...merged.words].sort());
    expect(mergeTerms.audit.nodes[0]).toEqual({ action: "TERMS_MERGED" });
    expect(await topicsOf(claims[1] ?? "")).toEqual([merged.nameFr]);
    const found = await ask(listed, { search: merged.nameFr });
    expect(found.terms.nodes.map(({ id }: Term) => id)).toEqual([kept.id]);
    // Its words are not free for another.
    const again = { vocabulary: "TOPIC", nameFr: merged.nameFr, nameEn: unique("New") };
    expect((await ask(add, { input: again })).addTerm).toMatchObject({ termId: kept.id });
    expect((await ask(merge, { input })).mergeTerms.code).toBe("STALE_VERSION");
  });

  test("is not merged into itself, into a region, or with nothing", async () => {
    const [topic, region] = [await newTerm(), await newTerm({ vocabulary: "REGION" })];
    const mergedWith = async (mergedId: string) =>
      (await ask(merge, { input: { keptId: topic.id, mergedId, expectedVersion: 1 } })).mergeTerms;
    expect(await mergedWith(topic.id)).toMatchObject({ code: "INVALID_INPUT", problem: "ITSELF" });
    expect((await mergedWith(region.id)).code).toBe("VOCABULARIES_DIFFER");
    expect((await mergedWith(missing)).code).toBe("NOT_FOUND");
    const kept = { keptId: missing, mergedId: topic.id, expectedVersion: 1 };
    expect((await ask(merge, { input: kept })).mergeTerms.code).toBe("NOT_FOUND");
  });

  test("that somebody else changed meanwhile is not changed, and one that is not there is not found", async () => {
    const { id } = await newTerm();
    const input = { id, expectedVersion: 7, retired: true };
    expect((await ask(edit, { input })).editTerm.code).toBe("STALE_VERSION");
    expect((await ask(edit, { input: { ...input, id: missing } })).editTerm.code).toBe("NOT_FOUND");
  });

  test("is changed by administrators, and seen by the desk alone", async () => {
    const editor = await newPerson(["EDITOR", "REVIEWER"]);
    const writes = [
      [add, { input: { vocabulary: "TOPIC", ...named() } }],
      [edit, { input: { id: missing, expectedVersion: 1 } }],
      [merge, { input: { keptId: missing, mergedId: missing, expectedVersion: 1 } }],
      [loose, { vocabulary: "TOPIC" }],
    ] as const;
    for (const [document, variables] of writes) {
      expect(codesOf(await send(document, variables, { as: editor }))).toEqual(["FORBIDDEN"]);
      expect(codesOf(await send(document, variables))).toEqual(["UNAUTHENTICATED"]);
    }
    const { nameEn } = await newTerm();
    const seen = await sendOk(listed, { search: nameEn }, { as: editor });
    expect(seen.terms.nodes).toHaveLength(1);
    expect(codesOf(await send(listed))).toEqual(["UNAUTHENTICATED"]);
  });
});

test("words that claims or articles have and no term knows are told, until a term has them", async () => {
  const [editor, region] = [await newPerson(["EDITOR"]), unique("Val-de-Loue")];
  for (let i = 0; i < 3; i += 1) {
    const { id, version } = await newArticle(editor, "The bridge at Vauclair was closed for two days.");
    const input = { id, expectedVersion: version, regions: [region] };
    await sendOk(mutation("editArticle", "... on Article { id }"), { input }, { as: editor });
  }
  const looseWords = async () => (await ask(loose, { vocabulary: "REGION" })).looseWords;
  expect(await looseWords()).toContainEqual({ word: region, claimCount: 0, articleCount: 3 });
  const term = await newTerm({ vocabulary: "REGION", nameFr: region });
  expect(term).toMatchObject({ articleCount: 3, claimCount: 0 });
  expect(JSON.stringify(await looseWords())).not.toContain(region);
});
