import { UnsubscribeToken } from "./unsubscribe-token.ts";

const person = "019acdea-1111-7000-8000-000000000001";
const other = "019acdea-1111-7000-8000-000000000002";
const tokens = new UnsubscribeToken("a secret that nobody else knows");

test("a link is of one person", () => {
  expect(tokens.personOf(tokens.of(person))).toBe(person);
});

test("a link that was changed, made elsewhere or made up is of nobody", () => {
  expect(tokens.personOf(tokens.of(person).replace(person, other))).toBeNull();
  expect(tokens.personOf(new UnsubscribeToken("another secret").of(person))).toBeNull();
  for (const made of ["", ".", `psn_${person}`, `psn_${person}.`]) expect(tokens.personOf(made)).toBeNull();
});
