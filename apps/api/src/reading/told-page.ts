import { pageOfFile, paragraphs } from "./file/file-page.ts";

/** The page that a text would be whose title is known apart from it: its first line is no title then. */
export const pageOfText = (title: string | null, text: string): string =>
  pageOfFile({ title }, paragraphs(text.replaceAll(/\r\n?/g, "\n")));

/** A page is left as it is; of the mark-up of a body a page is made. */
export const pageOfHtml = (title: string | null, html: string): string =>
  /<(?:html|head|body)[\s>]/i.test(html) ? html : pageOfFile({ title }, html);
