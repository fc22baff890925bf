import { pageWith, readPage } from "./page.fixture.ts";

test("a row of data is one block, and its empty cells keep their place", () => {
  const table =
    "<table><tr><th>Lock</th><th>Height</th><th>Cost</th></tr><tr><td>Upper</td><td></td><td>4 million</td></tr></table>";
  const { body, bodyHtml } = readPage(pageWith({ between: table }));
  expect(body).toContain("Lock | Height | Cost\n\nUpper | 4 million");
  expect(bodyHtml.replace(/\n/g, "")).toContain(
    "<table><tr><td>Lock</td><td>Height</td><td>Cost</td></tr><tr><td>Upper</td><td></td><td>4 million</td></tr></table>",
  );
});

test("a table that lays out the page is no data", () => {
  const cells = "<td><p>First, the council hears both sides.</p><p>Then it votes.</p></td><td>Lock</td>";
  const { body, bodyHtml } = readPage(pageWith({ between: `<table><tr>${cells}</tr></table>` }));
  expect(body).toContain("First, the council hears both sides.\n\nThen it votes.");
  expect(bodyHtml).not.toContain("<table>");
});

test("a table in a table's cell stays what it is", () => {
  const inner = "<table><tr><td>Upper</td><td>4 million</td></tr></table>";
  const { body } = readPage(
    pageWith({ between: `<table><tr><td>${inner}</td><td>The costs of each lock.</td></tr></table>` }),
  );
  expect(body).toContain("Upper | 4 million\n\nThe costs of each lock.");
});
