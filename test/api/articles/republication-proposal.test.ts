import { type Article, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { copied, newOutlet, proposalsOf, publishPage, story } from "./copies.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const allOf = ({ revision }: Article): number[] => revision.text.split("\n\n").map((_, at) => at + 1);

describe("an article is proposed as a copy", () => {
  test("because its text is nearly another one's, cut, reordered and altered, and the other one was first", async () => {
    const { original, copy, proposal, publisher } = await copied(editor);
    expect(proposal).toMatchObject({
      ...{ article: { id: copy.id }, original: { id: original.id }, originalSource: { id: publisher.id } },
      ...{ knownBy: "NEAR_DUPLICATE", direction: "DATES", evidence: null, sharedParagraphs: allOf(copy) },
      ...{ state: "PROPOSED", decidedBy: null, decidedAt: null },
    });
    expect(proposal.share).toBeGreaterThan(0.6);
    expect(await proposalsOf(editor, original)).toEqual([]);
  });

  test("though it came to the desk before the original did", async () => {
    const paragraphs = story();
    const copy = await publishPage(editor, { paragraphs, day: "2024-06-12" });
    const original = await publishPage(editor, { paragraphs, day: "2024-06-11" });
    expect(await proposalsOf(editor, copy)).toMatchObject([
      { original: { id: original.id }, direction: "DATES", share: 1 },
    ]);
    expect(await proposalsOf(editor, original)).toEqual([]);
  });

  test("of the earliest that there is, whatever came between", async () => {
    const paragraphs = story();
    const between = await publishPage(editor, { paragraphs, day: "2024-06-12" });
    const last = await publishPage(editor, { paragraphs, day: "2024-06-13" });
    expect(await proposalsOf(editor, last)).toMatchObject([{ original: { id: between.id } }]);
    const first = await publishPage(editor, { paragraphs, day: "2024-06-11" });
    for (const copy of [between, last])
      expect(await proposalsOf(editor, copy)).toMatchObject([{ original: { id: first.id } }]);
  });

  test("of two stories at once, and each keeps its own copies", async () => {
    const [here, there] = [story(), story()];
    const first = await publishPage(editor, { paragraphs: here, day: "2024-06-10" });
    const both = await publishPage(editor, { paragraphs: [...here, ...there], day: "2024-06-12" });
    expect(await proposalsOf(editor, both)).toMatchObject([{ original: { id: first.id } }]);
    const second = await publishPage(editor, { paragraphs: there, day: "2024-06-11" });
    const originals = (await proposalsOf(editor, both)).map(({ original }) => original?.id);
    expect(originals.sort()).toEqual([first.id, second.id].sort());
  });

  test("and which is the copy is said to be uncertain where no date tells", async () => {
    const paragraphs = story();
    const [first, second] = [
      await publishPage(editor, { paragraphs }),
      await publishPage(editor, { paragraphs }),
    ];
    expect(await proposalsOf(editor, second)).toMatchObject([
      { original: { id: first.id }, direction: "ARRIVAL" },
    ]);
    expect(await proposalsOf(editor, first)).toEqual([]);
  });

  test("because a sentence says so, and its text bears that out though the dates do not", async () => {
    const [paragraphs, name] = [story(), unique("The Strait Agency")];
    const agency = await newOutlet(editor, name);
    const original = await publishPage(editor, { paragraphs, day: "2024-06-12", publisherId: agency.id });
    const stating = [...paragraphs, `This article was originally published by ${name}.`];
    const copy = await publishPage(editor, { paragraphs: stating, day: "2024-06-11" });
    expect(await proposalsOf(editor, copy)).toMatchObject([
      {
        ...{ original: { id: original.id }, originalSource: { id: agency.id }, knownBy: "STATED_IN_TEXT" },
        ...{ evidence: `This article was originally published by ${name}.`, direction: "STATED", share: 1 },
      },
    ]);
    expect(await proposalsOf(editor, original)).toEqual([]);
  });

  test("because its page names another address as the original", async () => {
    const address = `https://phare.example/${unique("").trim()}`;
    const page = { paragraphs: story(), sourceUrl: "https://mirror.example/copy", canonical: address };
    expect(await proposalsOf(editor, await publishPage(editor, page))).toMatchObject([
      { knownBy: "CANONICAL_LINK", originalUrl: address, evidence: null, original: null, share: null },
    ]);
  });

  test.each([
    [(text: string) => [`PARIS, June 12 (Xinhua) – ${text}`], "Xinhua", "PARIS, June 12 (Xinhua) –"],
    [(text: string) => [text, "(With UPI)"], "United Press International", "(With UPI)"],
    [(text: string) => [text, "Copyright 2024 NPR"], "NPR", "Copyright 2024 NPR"],
  ])(
    "because it is credited to an agency (%#), which is no source of the desk yet",
    async (page, name, words) => {
      const [first = "", ...others] = story();
      const [opening = "", ...end] = page(first);
      const paragraphs = [opening, ...others, ...end];
      const [proposal] = await proposalsOf(editor, await publishPage(editor, { paragraphs }));
      expect(proposal).toMatchObject({ knownBy: "STATED_IN_TEXT", evidence: words, direction: "STATED" });
      expect(proposal?.originalName ?? proposal?.originalSource?.name).toBe(name);
    },
  );
});

describe("nothing is proposed", () => {
  test("of two reports on one event that quote the same statement", async () => {
    const [here, there, [quote = ""]] = [story(), story(), story()];
    await publishPage(editor, { paragraphs: [...here, quote] });
    expect(await proposalsOf(editor, await publishPage(editor, { paragraphs: [quote, ...there] }))).toEqual(
      [],
    );
  });

  test("of two briefs that are the same", async () => {
    const brief = { paragraphs: [unique("The minister will travel to the harbour of Brest on Monday.")] };
    await publishPage(editor, brief);
    expect(await proposalsOf(editor, await publishPage(editor, brief))).toEqual([]);
  });

  test("because an agency is spoken of", async () => {
    const paragraphs = [
      ...story(),
      "According to Reuters, ten ships are waiting for the treaty to be signed.",
    ];
    expect(await proposalsOf(editor, await publishPage(editor, { paragraphs }))).toEqual([]);
  });
});
