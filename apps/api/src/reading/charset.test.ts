import { decode } from "./charset.ts";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const page = (inHead: string, body = "d\xe9j\xe0 vu"): Buffer =>
  latin(`<html><head>${inHead}</head><body>${body}</body></html>`);

test("a byte order mark is believed over everything, and is no letter", () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("déjà")]);
  expect(decode(bytes, "text/html; charset=iso-8859-1")).toEqual({
    text: "déjà",
    charset: "utf-8",
    from: "BYTE_ORDER_MARK",
  });
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("déjà", "utf16le")]);
  expect(decode(wide, null)).toMatchObject({ text: "déjà", charset: "utf-16le" });
});

test("the header is believed over the document", () => {
  const { text, ...rest } = decode(page('<meta charset="utf-8">'), 'text/html; Charset="ISO-8859-1"');
  expect(text).toContain("déjà vu");
  expect(rest).toEqual({ charset: "windows-1252", from: "HEADER" });
});

test.each([
  ['<meta charset="iso-8859-1">', "windows-1252", "déjà vu"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "windows-1252", "déjà vu"],
  ["<meta charset=iso-8859-2>", "iso-8859-2", "déjŕ vu"],
])("the document says: %s", (inHead, charset, words) => {
  const decoded = decode(page(inHead), "text/html");
  expect(decoded).toMatchObject({ charset, from: "DOCUMENT" });
  expect(decoded.text).toContain(words);
});

test("a header of a charset that there is not says nothing", () => {
  expect(
    decode(page('<meta charset="koi8-r">', "\xf0\xd2\xc9"), "text/html; charset=unknown-8bit"),
  ).toMatchObject({
    charset: "koi8-r",
    text: expect.stringContaining("При"),
  });
});

test("where nothing is said, UTF-8 is known by its bytes", () => {
  expect(decode(Buffer.from("<p>« déjà vu »</p>"), "text/html")).toEqual({
    text: "<p>« déjà vu »</p>",
    charset: "utf-8",
    from: "BYTES",
  });
});

test("and what is not UTF-8 keeps its quotation marks and euros", () => {
  expect(decode(latin("\x93d\xe9j\xe0 vu\x94 \x80 5, l\x92accord"), null)).toEqual({
    text: "“déjà vu” € 5, l’accord",
    charset: "windows-1252",
    from: "ASSUMED",
  });
});

test.each([
  ["shift_jis", Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]), "テスト"],
  ["euc-kr", Buffer.from([0xc7, 0xd1]), "한"],
  ["gb18030", Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), "中文"],
  ["windows-1251", Buffer.from([0xcc, 0xe8, 0xf0]), "Мир"],
])("letters of elsewhere are read: %s", (charset, bytes, text) => {
  expect(decode(bytes, `text/html; charset=${charset}`).text).toBe(text);
});

test("a charset that hides what it says is not read as one", () => {
  expect(decode(latin("<script>alert(1)</script>"), "text/html; charset=iso-2022-kr").text).not.toContain(
    "script",
  );
});
