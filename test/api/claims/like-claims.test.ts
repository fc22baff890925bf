import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newClaim, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

const query = `query ($text: String!, $exceptId: ID) {
  likeClaims(text: $text, exceptId: $exceptId) { likeness claim { id } }
}`;

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const like = async (text: string, exceptId?: string) =>
  (await sendOk(query, { text, exceptId }, { as: editor })).likeClaims;

test("whoever words a claim is told of the same one, and of one with another number or a negation", async () => {
  const words = unique("forty tankers have gone through the strait of Maruel under the treaty of");
  const [same, number, negation] = [
    await newClaim(editor, { text: `In 2024, ${words}` }),
    await newClaim(editor, { text: `In 2023, ${words}` }),
    await newClaim(editor, { text: `In 2024, never ${words}` }),
  ];
  const found = await like(`In 2024 ${words}.`);
  const told = Object.fromEntries(
    found.map(({ likeness, claim }: { likeness: string; claim: { id: string } }) => [claim.id, likeness]),
  );
  expect(told).toEqual({ [same.id]: "SAME", [number.id]: "MAY_CONTRADICT", [negation.id]: "MAY_CONTRADICT" });
  const others = await like(`In 2024 ${words}.`, same.id);
  expect(others.map(({ claim }: { claim: { id: string } }) => claim.id)).not.toContain(same.id);
});

test("a few letters are like nothing, and words that nobody has written neither", async () => {
  expect(await like("ships")).toEqual([]);
  expect(await like(unique("Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich"))).toEqual([]);
  expect(await like("a".repeat(5_000))).toEqual([]);
});

test("it is for the desk alone", async () => {
  expect(codesOf(await send(query, { text: "In 2024 forty ships passed" }))).toEqual(["UNAUTHENTICATED"]);
});
