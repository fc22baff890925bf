import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import en from "../messages/en.json";
import fr from "../messages/fr.json";
import type { ShownRefusal } from "./outcome.ts";
import { useRefusalWords } from "./refusal-words.ts";

function Said({ refusal }: { refusal: ShownRefusal }) {
  const { title, advice } = useRefusalWords()(refusal);
  return `${title} ${advice}`;
}

const said = (locale: "en" | "fr", refusal: ShownRefusal): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "fr" ? fr : en} timeZone="Europe/Paris">
      <Said refusal={refusal} />
    </NextIntlClientProvider>,
  );

test("what is wrong with a field is said with its bound, as the reader writes numbers", () => {
  const refusal = { code: "INVALID_INPUT", field: "reason", problem: "TOO_LONG", max: 4000 } as const;
  expect(said("en", refusal)).toContain("4,000 characters at the most.");
  expect(said("fr", refusal)).toMatch(/4\s000 caractères au plus\./);
});

test.each(Object.keys(fr.refusals.problems))("%s can be said", (name) => {
  const problem = name as NonNullable<ShownRefusal["problem"]>;
  const words = said("fr", { code: "INVALID_INPUT", field: "text", problem, min: 1, max: 2 });
  expect(words).not.toMatch(/refusals\.|[{}]/);
  expect(words).not.toBe(said("en", { code: "INVALID_INPUT", field: "text", problem, min: 1, max: 2 }));
});

test("a problem or a refusal that is new to the admin is said without the API's English", () => {
  const problem = "NEW" as NonNullable<ShownRefusal["problem"]>;
  expect(said("fr", { code: "INVALID_INPUT", field: "text", problem })).toContain(
    fr.refusals.known.INVALID_INPUT.advice,
  );
  expect(said("fr", { code: "NEW_REFUSAL" })).toBe(`${fr.refusals.other} ${fr.refusals.otherAdvice}`);
});
