import { formatOf, parsePartialDate } from "./partial-date.ts";

const inMontreal = (value: string) => {
  const parsed = parsePartialDate(value);
  if (parsed === undefined) return undefined;
  return new Intl.DateTimeFormat("fr", { timeZone: "America/Montreal", ...formatOf(parsed) }).format(
    parsed.date,
  );
};

test.each([
  ["2024", "2024"],
  ["2024-06", "juin 2024"],
  ["2024-06-24", "24 juin 2024"],
  ["2024-06-24T01:30:00Z", "23 juin 2024, 21:30"],
])("%s is shown as precisely as it is known: %s", (value, shown) => {
  expect(inMontreal(value)).toBe(shown);
});

test.each(["", "hier", "2024-13", "2024-06-24x"])("%p is no date", (value) => {
  expect(parsePartialDate(value)).toBeUndefined();
});
