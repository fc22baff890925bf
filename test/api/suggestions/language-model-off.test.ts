import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";

const ask = mutation("askLanguageModel", "... on LanguageModelOff { code }");

test("a desk without a language model asks none, and says so to whoever wants it to", async () => {
  const editor = await newPerson(["EDITOR"]);
  const { id } = await newArticle(
    editor,
    "The valley was quiet for a hundred years, and everybody knew why.",
  );
  const { askLanguageModel } = await sendOk(ask, { input: { articleId: id } }, { as: editor });
  expect(askLanguageModel).toMatchObject({ __typename: "LanguageModelOff", code: "LANGUAGE_MODEL_OFF" });
  const read = "query ($id: ID!) { article(id: $id) { modelReading { state } } }";
  expect((await sendOk(read, { id }, { as: editor })).article).toEqual({ modelReading: null });
});

test("asking it is for editors", async () => {
  const { id } = await newArticle(await newPerson(["EDITOR"]), "The valley was quiet for a hundred years.");
  const input = { articleId: id };
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(ask, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  expect(codesOf(await send(ask, { input }))).toEqual(["UNAUTHENTICATED"]);
});
