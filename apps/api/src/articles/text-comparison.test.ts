import { compareTexts } from "./text-comparison.ts";
import { wordsOf } from "./text-words.ts";

const words = (mark: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${mark}word${String(at)}`).join(" ");
const compare = (one: string, other: string) => compareTexts(wordsOf(one), wordsOf(other));

const paragraphs = ["first", "second", "third", "fourth"].map((mark) => words(mark, 40));
const story = paragraphs.join("\n\n");
/** Every fifth word is another one. */
const altered = (text: string): string => {
  let at = 0;
  return text.replaceAll(/\S+/g, (word) => ((at += 1) % 5 === 0 ? `other${String(at)}` : word));
};

describe("one text is a copy of another", () => {
  it("with a fifth of its words altered", () => {
    const { isCopy, one } = compare(story, altered(story));
    expect(isCopy).toBe(true);
    expect(one.share).toBeCloseTo(0.8, 1);
  });

  it("with its paragraphs cut, in another order, and a fifth of what is left altered", () => {
    const { isCopy, one, other } = compare(story, altered([paragraphs[2], paragraphs[0]].join("\n\n")));
    expect(isCopy).toBe(true);
    expect(one.paragraphs).toEqual([1, 3]);
    expect(other.paragraphs).toEqual([1, 2]);
  });

  it("within a longer one, and then it is the shorter one that counts", () => {
    const { isCopy, one, other } = compare(paragraphs[0] ?? "", story);
    expect(isCopy).toBe(true);
    expect([one.share, other.share]).toEqual([1, 0.25]);
  });
});

describe("one text is no copy of another", () => {
  const meeting = `The ministers of both countries met on Monday in the capital of Orvane to sign the fisheries treaty.
    "We have waited eleven years for this signature and we shall not wait for another one," the prime minister said.`;

  it("because both tell of one event and quote the same statement", () => {
    const quote = `"We have waited eleven years for this signature and we shall not wait for another one"`;
    const here = `Orvane and Tessaly ended their dispute over the northern fishing grounds with a ceremony yesterday.
      ${quote}, the prime minister told guests in the harbour. Crews of more than forty trawlers watched the signature.
      Environmental groups warned that cod stocks have fallen by a third since quotas were suspended.`;
    const there = `A treaty on fisheries was signed yesterday by Orvane and Tessaly after lengthy negotiations.
      ${quote}, said its prime minister. Opposition parties announced that they would challenge it in court, because
      parliament had neither been heard nor consulted, and asked for the publication of every annex.`;
    expect(compare(here, there).isCopy).toBe(false);
  });

  it("because all that they share is what every page has", () => {
    const foot = `We use cookies and similar technologies to offer you the best experience on our website and to show
      you advertising that interests you. You may change your choice in the privacy policy at any time.\n\nBy the
      staff of the Harbour Daily\n\n© The Harbour Daily. All rights reserved. Subscribe to our newsletter today.`;
    const { isCopy, similarity } = compare(
      `${words("here", 25)}\n\n${foot}`,
      `${words("there", 25)}\n\n${foot}`,
    );
    expect({ isCopy, similarity }).toEqual({ isCopy: false, similarity: 0 });
  });

  it("because they are too short to tell", () => {
    const brief = "PARIS (Agence) - Le ministre des Transports se rendra lundi au port de Brest.";
    expect(compare(brief, brief.toUpperCase()).isCopy).toBe(false);
  });

  it("because nothing is written in either", () => {
    expect(compare("…", "—")).toMatchObject({ isCopy: false, similarity: 0, one: { share: 0 } });
  });

  it("though a passage of it stands in the other", () => {
    const { isCopy, other } = compare(
      `${meeting}\n\n${words("here", 80)}`,
      `${words("there", 80)}\n\n${meeting}`,
    );
    expect(isCopy).toBe(false);
    expect(other.paragraphs).toEqual([2]);
  });
});
