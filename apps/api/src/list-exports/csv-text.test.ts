import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { csvText } from "./csv-text.ts";
import type { Cell } from "./exported-list.ts";
import type { FileFormat } from "./list-export.ts";

/** With its byte order mark, which whoever reads text would leave out. */
const written = async (format: FileFormat, rows: readonly (readonly Cell[])[]): Promise<string> =>
  (await buffer(Readable.from(rows).pipe(csvText(format, ["id", "text"])))).toString("utf8");

test("cells stand between commas, in quotes where they must, and lines end as RFC 4180 says", async () => {
  const rows = [
    ["1", 'He said "no", twice'],
    ["2", "two\nlines"],
    ["3", null],
    ["4", true],
    ["5", -5],
  ];
  expect(await written("CSV", rows)).toBe(
    'id,text\r\n1,"He said ""no"", twice"\r\n2,"two\nlines"\r\n3,\r\n4,true\r\n5,-5\r\n',
  );
});

test("a list without rows is its headings alone", async () => {
  expect(await written("CSV", [])).toBe("id,text\r\n");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"])(
  "a spreadsheet does not take %j for a formula",
  async (cell) => {
    const [, line = ""] = (await written("CSV", [["1", cell]])).split("\r\n", 2);
    expect(line.replaceAll('"', "")).toMatch(/^1,'/);
  },
);

test("a spreadsheet is told the letters by a mark, and in French finds semicolons", async () => {
  expect(await written("EXCEL_COMMA", [["1", "é"]])).toBe("\uFEFFid,text\r\n1,é\r\n");
  expect(await written("EXCEL_SEMICOLON", [["1", "a; b"]])).toBe('\uFEFFid;text\r\n1;"a; b"\r\n');
});
