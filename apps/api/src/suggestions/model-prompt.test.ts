import { partsOf, proposalsIn } from "./model-prompt.ts";

const answering = (content: string): string => JSON.stringify({ choices: [{ message: { content } }] });
const claims = [{ quote: "Votes: 100.", claim: "There were 100 votes.", kind: "FIGURE" }];

test("an answer is taken as it was asked for, and wrapped in words", () => {
  const expected = { proposals: claims, malformed: 0 };
  expect(proposalsIn(answering(JSON.stringify({ claims })))).toEqual(expected);
  expect(proposalsIn(answering(`Sure!\n\`\`\`json\n${JSON.stringify({ claims })}\n\`\`\``))).toEqual(
    expected,
  );
});

test("a kind that there is not is a fact, and what is no proposal is counted", () => {
  const given = [{ ...claims[0], kind: "RUMOUR" }, { quote: 1 }, "text", null];
  expect(proposalsIn(answering(JSON.stringify({ claims: given })))).toEqual({
    proposals: [{ ...claims[0], kind: "FACT" }],
    malformed: 3,
  });
});

test("of thousands of proposals a few are taken", () => {
  const many = Array.from({ length: 5_000 }, () => claims[0]);
  const answer = proposalsIn(answering(JSON.stringify({ claims: many })));
  expect(answer?.proposals).toHaveLength(40);
  expect(answer?.malformed).toBe(4_960);
});

test.each([
  "",
  "no JSON",
  "[]",
  "{}",
  answering("I cannot help with that."),
  answering("{"),
  answering('{"claims":"none"}'),
  JSON.stringify({ choices: [] }),
])("what is in no such form is nothing: %s", (body) => {
  expect(proposalsIn(body)).toBeNull();
});

test("a long text is asked for in parts that end where paragraphs do", () => {
  const paragraph = "word ".repeat(1_000).trim();
  const parts = partsOf(Array.from({ length: 5 }, () => paragraph).join("\n\n"));
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(12_002);
  expect(parts.join("\n\n").split("\n\n")).toEqual(Array.from({ length: 5 }, () => paragraph));
});

test("of a book the beginning is asked for, and of nothing nothing", () => {
  expect(partsOf("long ".repeat(100_000))).toHaveLength(1);
  expect(partsOf(Array.from({ length: 100 }, () => "x".repeat(11_000)).join("\n\n"))).toHaveLength(4);
  expect(partsOf(" \n\n ")).toEqual([]);
});
