/**
 * The part of CommonMark that people write rich text in: paragraphs, emphasis, strong, links, block quotations and lists.
 * Both apps read it by markdown-it with these rules and no others: what would be a heading, an image, code or HTML
 * stands as its own characters. ADR 43.
 */
export const richTextRules: readonly string[] = [
  "autolink",
  "blockquote",
  "emphasis",
  "entity",
  "escape",
  "link",
  "list",
  "newline",
];

/** How deep lists and quotations stand in one another: a quotation counts one, a list with its item two. Our judgement. */
export const richTextLevelMax = 20;

/** The web, without a name or a password in front of the host, or somebody's mailbox. */
export function isLinkAddress(address: string): boolean {
  return (
    /^https?:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"]*)?$/i.test(address) ||
    /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(address)
  );
}
