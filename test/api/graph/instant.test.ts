import { codesOf, send } from "../../testkit/graphql.ts";

test.each([
  "yesterday",
  "2024-13-01T00:00:00Z",
  "2024-02-30",
  "2024-02-30T00:00:00Z",
  "",
  "2024-01-01T00:00:00",
])("%j is no instant, and is denied", async (asOf) => {
  for (const root of ["claims { totalCount }", "articles { totalCount }", "sources { totalCount }"]) {
    const [name = "", rest = ""] = root.split(" {");
    const literal = await send(`{ ${name}(asOf: ${JSON.stringify(asOf)}) {${rest} }`);
    expect(codesOf(literal)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    const variable = await send(`query ($asOf: DateTime) { ${name}(asOf: $asOf) {${rest} }`, { asOf });
    expect(codesOf(variable)).toEqual(["BAD_USER_INPUT"]);
  }
});

test.each([
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59.999999Z",
  "2024-01-01T00:00:00+23:59",
  "2024-06-30T23:59:60Z",
])("an instant at the edge, %s, is an instant or is denied with a code", async (asOf) => {
  const answer = await send("query ($asOf: DateTime) { claims(asOf: $asOf) { totalCount } }", { asOf });
  const codes = codesOf(answer);
  expect(["", "BAD_USER_INPUT"]).toContain(codes.join());
});
