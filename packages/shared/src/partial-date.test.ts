import fc from "fast-check";
import {
  comparePartialDates,
  formatPartialDate,
  isPartialDate,
  parsePartialDate,
  precisionOf,
  startOf,
} from "./partial-date.ts";

const instant = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
const partialDate = fc
  .tuple(instant, fc.constantFrom(4, 7, 10, 24))
  .map(([full, length]) => full.slice(0, length));

describe("a partial date", () => {
  test.each([
    ["2024", "YEAR", "2024-01-01T00:00:00.000Z"],
    ["2024-06", "MONTH", "2024-06-01T00:00:00.000Z"],
    ["2024-06-24", "DAY", "2024-06-24T00:00:00.000Z"],
    ["2024-02-29", "DAY", "2024-02-29T00:00:00.000Z"],
    ["0001", "YEAR", "0001-01-01T00:00:00.000Z"],
    ["0099-12-31", "DAY", "0099-12-31T00:00:00.000Z"],
    ["9999-12-31", "DAY", "9999-12-31T00:00:00.000Z"],
    ["2024-06-24T10:30:00Z", "INSTANT", "2024-06-24T10:30:00.000Z"],
    ["2024-06-24T00:30:00+02:00", "INSTANT", "2024-06-23T22:30:00.000Z"],
    ["2024-06-24T10:30:00.123456-05:30", "INSTANT", "2024-06-24T16:00:00.123Z"],
  ])("%s is a %s that starts at %s", (value, precision, start) => {
    expect(parsePartialDate(value)).toEqual({ value, precision, start });
    expect([precisionOf(value), startOf(value)]).toEqual([precision, start]);
  });

  test.each([
    "",
    " 2024",
    "2024\n",
    "24",
    "02024",
    "0000",
    "-2024",
    "2024-6",
    "2024-00",
    "2024-13",
    "2024-06-00",
    "2024-06-31",
    "2023-02-29",
    "1900-02-29",
    "2024-W26",
    "2024/06/24",
    "24 juin 2024",
    "٢٠٢٤",
    "2024-06-24T10:30:00",
    "2024-06-24T10:30Z",
    "2024-06-24 10:30:00Z",
    "2024-06-24T24:00:00Z",
    "2024-06-24T10:60:00Z",
    "2024-06-24T23:59:60Z",
    "2024-06-31T10:30:00Z",
    "2024-06-24T10:30:00+16:00",
    "2024-06-24T10:30:00+0200",
    "0001-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-01:00",
  ])("%j is none", (value) => {
    expect(parsePartialDate(value)).toBeNull();
    expect(isPartialDate(value)).toBe(false);
    expect(() => startOf(value)).toThrow(RangeError);
  });

  test("is never longer than it is precise, and its start is itself made full", () => {
    fc.assert(fc.property(partialDate, (value) => expect(startOf(value).startsWith(value)).toBe(true)));
  });

  test("is refused or real, whatever is written", () => {
    const pad = (size: number) => fc.nat(10 ** size - 1).map((number) => String(number).padStart(size, "0"));
    fc.assert(
      fc.property(pad(4), pad(2), pad(2), (year, month, day) => {
        const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
        const isMonth = Number(month) >= 1 && Number(month) <= 12;
        const isReal = Number(year) > 0 && isMonth && Number(day) >= 1 && Number(day) <= days;
        expect(isPartialDate(`${year}-${month}-${day}`)).toBe(isReal);
      }),
    );
  });

  test("sorts by its start, then the coarser first", () => {
    const inOrder = [
      "2023-12-31",
      "2024",
      "2024-01",
      "2024-01-01",
      "2024-01-01T00:00:00Z",
      "2024-01-01T00:00:01Z",
    ];
    expect([...inOrder].reverse().sort(comparePartialDates)).toEqual(inOrder);
  });

  test("has one order, whoever sorts", () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b)) + Math.sign(comparePartialDates(b, a))).toBe(0);
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        const [first, second, third] = [a, b, c].sort(comparePartialDates);
        expect(comparePartialDates(String(first), String(second))).toBeLessThanOrEqual(0);
        expect(comparePartialDates(String(first), String(third))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("formatPartialDate", () => {
  test.each([
    ["2024", "2024", "2024"],
    ["2024-06", "juin 2024", "June 2024"],
    ["2024-06-24", "24 juin 2024", "24 June 2024"],
    ["2024-06-01", "1er juin 2024", "1 June 2024"],
    ["2024-06-24T00:30:00+02:00", "23 juin 2024 à 22:30 UTC", "23 June 2024 at 22:30 UTC"],
  ])("%s is written %s and %s", (value, fr, en) => {
    expect(formatPartialDate(value, "fr")).toBe(fr);
    expect(formatPartialDate(value, "en")).toBe(en);
  });

  test("the day is the one written, in every zone of the reader", () => {
    fc.assert(
      fc.property(instant, (full) => {
        const day = Number(full.slice(8, 10));
        expect(formatPartialDate(full.slice(0, 10), "en").startsWith(`${day} `)).toBe(true);
      }),
    );
  });
});
