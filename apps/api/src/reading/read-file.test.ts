import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import {
  bytesOf,
  email,
  mhtml,
  newsml,
  ninjs,
  page,
  pdf,
  story,
  warc,
  warcGzip,
  word,
} from "./file/file.fixture.ts";
import { readFile, type FileReading } from "./read-file.ts";

async function read(name: string, bytes: Uint8Array): Promise<FileReading> {
  const found = await readFile({ name, bytes });
  if (found.kind === "unreadable") throw new Error(`${name}: ${found.message}`);
  return found as FileReading;
}

const refused = async (name: string, bytes: Uint8Array) => {
  const found = await readFile({ name, bytes });
  if (found.kind !== "unreadable") throw new Error(`${name} was read`);
  return found;
};

const markdown = [`# ${story.title}`, `By ${story.author}`, ...story.paragraphs].join("\n\n");

test.each([
  ["a saved page", "brest.html", () => bytesOf(page), "html"],
  ["Markdown", "brest.md", () => bytesOf(markdown), "markdown"],
  ["an e-mail", "brest.eml", () => email, "email"],
  ["a page saved whole", "brest.mhtml", () => mhtml, "mhtml"],
  ["a Word document", "brest.docx", () => word(), "word"],
  ["a Word document with its title in it", "brest.docx", () => word(false), "word"],
  ["a PDF", "brest.pdf", () => pdf(), "pdf"],
  ["a web archive", "brest.warc", () => warc, "warc"],
  ["a packed web archive", "brest.warc.gz", () => warcGzip, "warc"],
  ["ninjs", "brest.json", () => ninjs, "ninjs"],
  ["NewsML-G2", "brest.xml", () => newsml, "newsml"],
] as const)("%s becomes its article: title and every word of the text", async (...[, name, make, kind]) => {
  const found = await read(name, await make());
  expect(found.kind).toBe(kind);
  expect(found.reading.title).toBe(story.title);
  for (const paragraph of story.paragraphs) expect(found.reading.body).toContain(paragraph);
});

test.each([
  ["brest.docx", () => word()],
  ["brest.json", () => ninjs],
  ["brest.xml", () => newsml],
  ["brest.pdf", () => pdf()],
  ["brest.html", () => bytesOf(page)],
] as const)("the author that %s names is read", async (name, make) => {
  const { reading } = await read(name, await make());
  expect(reading.authors).toEqual([{ name: story.author, kind: "PERSON" }]);
});

test("what agencies say in their fields is said of the article", async () => {
  const { reading } = await read("brest.json", ninjs);
  expect(reading).toMatchObject({
    publisher: { name: "Agence Ouest" },
    language: "en",
    topics: ["Fisheries"],
    regions: ["Brest"],
    rights: { notice: "© 2024 Agence Ouest" },
  });
  expect(JSON.stringify(reading.publishedAt)).toContain("2024-05-14");
  const { reading: other } = await read("brest.xml", newsml);
  expect(other).toMatchObject({ publisher: { name: "Agence Ouest" }, topics: ["Fisheries"] });
});

test("a mail's subject loses what forwarding put before it, and its sender is the publisher", async () => {
  const { reading } = await read("brest.eml", email);
  expect(reading.publisher?.name).toBe("Chambre de commerce de Brest");
});

test("an archived page knows its address", async () => {
  expect((await read("brest.warc", warc)).reading.url).toBe("https://news.example/brest");
  expect((await read("x.mhtml", mhtml)).reading.url).toBe("https://news.example/brest");
});

test("a paged document loses what every page repeats, and its paragraphs are whole again", async () => {
  const { reading } = await read("brest.pdf", await pdf());
  expect(reading.body).not.toMatch(/Chambre de commerce|Page \d/);
  expect(reading.body.split("\n\n").filter((one) => one.includes("trawlers in 1990"))).toHaveLength(2);
});

test("bytes say what a file is, whatever its name says", async () => {
  expect((await read("brest.txt", await pdf())).kind).toBe("pdf");
  expect((await read("brest", word())).kind).toBe("word");
  expect((await read("brest.json", bytesOf(page))).kind).toBe("html");
});

test("letters come out right whatever they were written in", async () => {
  const text = [
    "# Les bûcherons à Épinal",
    ...story.paragraphs,
    "L'été dernier, 400 bûcherons ont été embauchés à Épinal, selon la préfecture.",
  ].join("\n\n");
  const latin = Uint8Array.from(
    text.replaceAll("“", '"').replaceAll("”", '"'),
    (letter) => letter.codePointAt(0) ?? 0,
  );
  const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
  for (const bytes of [latin, wide, bytesOf(`\ufeff${text}`)]) {
    expect((await read("a.md", bytes)).reading.title).toBe("Les bûcherons à Épinal");
  }
});

test.each([
  ["a picture", "a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "BINARY"],
  ["an old Word file", "a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "BINARY"],
  ["any ZIP", "a.zip", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "BINARY"],
  ["any packed file", "a.gz", new Uint8Array(gzipSync("hello")), "BINARY"],
  ["nothing", "a.txt", new Uint8Array(), "EMPTY"],
  ["half a PDF", "a.pdf", bytesOf("%PDF-1.7\n1 0 obj\n<<"), "NO_BODY"],
  ["half a Word document", "a.docx", word().slice(0, 300), "NO_BODY"],
  ["a mail without a text", "a.eml", bytesOf("From: a@b.example\r\nSubject: x\r\n\r\n"), "NO_BODY"],
  ["an archive without a page", "a.warc", warc.slice(0, 420), "NO_BODY"],
  ["a dispatch without a text", "a.json", bytesOf('{"headline": "x"}'), "NO_BODY"],
  ["half a dispatch", "a.json", bytesOf('{"headline": "x", "body_text": '), "NO_BODY"],
  ["a form without a text", "a.xml", bytesOf("<newsItem><headline>x</headline></newsItem>"), "NO_BODY"],
])("%s is refused with a sentence that says what to do", async (...[, name, bytes, code]) => {
  const found = await refused(name, bytes);
  expect(found.code).toBe(code);
  expect(found.message).toMatch(/\.$/);
});

test("a PDF whose pages are pictures is refused, and says so", async () => {
  const bytes = await pdf((doc) => doc.rect(50, 50, 200, 200).fill(), { furniture: false });
  expect((await refused("scan.pdf", bytes)).message).toMatch(/no text in this PDF/);
});

describe("a small ZIP that unpacks to what would fill the memory", () => {
  const large = zipSync({ "word/document.xml": new Uint8Array(41 * 1024 * 1024) }, { level: 1 });

  test("is not unpacked", async () => {
    expect((await refused("a.docx", large)).code).toBe("NO_BODY");
  });

  test("is not unpacked further than it says either", async () => {
    const lying = large.slice();
    const [declared, told] = [new Uint8Array(new Uint32Array([41 * 1024 * 1024]).buffer), [0, 4, 0, 0]];
    let at = Buffer.from(lying).indexOf(declared);
    expect(at).toBeGreaterThan(0);
    for (; at >= 0; at = Buffer.from(lying).indexOf(declared, at + 1)) lying.set(told, at);
    expect((await refused("a.docx", lying)).code).toBe("NO_BODY");
  });
});
