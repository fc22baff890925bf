import fc from "fast-check";
import { mayHoldSpeechVerb, speechVerb } from "./speech-verb.ts";

const verb = new RegExp(`(?<![\\p{L}'’-])${speechVerb}(?![\\p{L}])`, "iu");

const words = [
  ..."a ont avait aurait ayant est sont était s'est s’est se me ne n’a l’a lui en dit dite écrit tenu à".split(
    " ",
  ),
  ..."affirmé répète répété appelle appelait promet promettait convaincue persuadés certaines rappelle".split(
    " ",
  ),
  ..."disait répondit dira également d’abord vivement has have had also later said says emphasised spoke".split(
    " ",
  ),
  ..."of put it went on wrote Said ANNONCE ſaid as\u212Aed table chaise the cat sat mat bleu d'eau".split(
    " ",
  ),
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", ", ", "-t-il ", "’", "-")), {
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(""));

test("wherever a verb of speech stands, the glance says that one may", () => {
  let [found, none] = [0, 0];
  fc.assert(
    fc.property(sentence, (text) => {
      const isThere = verb.test(text);
      if (isThere) found += 1;
      if (isThere) expect(mayHoldSpeechVerb(text)).toBe(true);
      else if (!mayHoldSpeechVerb(text)) none += 1;
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(500);
  expect(none).toBeGreaterThan(50);
});

test("most sentences have none", () => {
  expect(mayHoldSpeechVerb("Le chat bleu traverse la rue.")).toBe(false);
  expect(mayHoldSpeechVerb("The bridge over the river was built in 1990.")).toBe(false);
});
