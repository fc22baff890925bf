import { linesOf, type PdfLine } from "./pdf-line.ts";
import { textOfPages } from "./pdf-text.ts";

/** An article that is longer is a book; the rest would only cost. */
const pagesMax = 200;

/**
 * The text of a PDF, as Markdown. Null where it has none: pictures of pages would have to be read letter by letter,
 * which nobody here does.
 */
export async function pdfText(bytes: Uint8Array): Promise<string | null> {
  // Not before there is a PDF: loading it replaces built-in functions such as Array.push by slower ones of its own.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The library takes the bytes over, and whoever gave them still wants them.
  const loading = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, pagesMax); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => "str" in item)));
      page.cleanup();
    }
    const text = textOfPages(pages);
    return text === "" ? null : text;
  } finally {
    await loading.destroy();
  }
}
