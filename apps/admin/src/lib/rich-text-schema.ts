import { isLinkAddress } from "@claimdesk/shared/rich-text";
import { Schema } from "prosemirror-model";

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag }));

/**
 * What rich text can be, and so all that is left of a page that is pasted into it: ADR 43. A heading becomes a paragraph;
 * pictures, tables' lines, colours and whatever else there is are not there.
 */
export const richText = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: {
      group: "block",
      content: "inline*",
      parseDOM: [{ tag: "p" }, ...headings],
      toDOM: () => ["p", 0],
    },
    blockquote: {
      group: "block",
      content: "block+",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
    bullet_list: {
      group: "block",
      content: "list_item+",
      parseDOM: [{ tag: "ul" }],
      toDOM: () => ["ul", 0],
    },
    ordered_list: {
      group: "block",
      content: "list_item+",
      attrs: { start: { default: 1, validate: "number" } },
      parseDOM: [{ tag: "ol", getAttrs: (list) => ({ start: startOf(list) }) }],
      toDOM: ({ attrs }) => ["ol", attrs["start"] === 1 ? {} : { start: String(attrs["start"]) }, 0],
    },
    list_item: {
      content: "paragraph block*",
      defining: true,
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", 0],
    },
    hard_break: {
      group: "inline",
      inline: true,
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
      leafText: () => "\n",
    },
    text: { group: "inline" },
  },
  marks: {
    link: {
      attrs: { href: { validate: "string" } },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (link) => hrefOf(link) }],
      toDOM: ({ attrs }) => ["a", { href: String(attrs["href"]), rel: "noopener noreferrer" }, 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        // Google Docs wraps what it copies in a <b> that is not bold.
        { tag: "b", getAttrs: (bold) => (bold.style.fontWeight === "normal" ? false : null) },
        {
          style: "font-weight",
          getAttrs: (weight) => (/^(bold(er)?|[6-9]\d\d)$/.test(weight) ? null : false),
        },
      ],
      toDOM: () => ["strong", 0],
    },
    em: {
      parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
      toDOM: () => ["em", 0],
    },
  },
});

const startOf = (list: HTMLElement): number => {
  const start = Number(list.getAttribute("start") ?? 1);
  // CommonMark counts from 0 to 999,999,999.
  return Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1;
};

/** A link that leads to nowhere readers may be sent loses its address and keeps its words. */
const hrefOf = (link: HTMLElement): { href: string } | false => {
  const href = link.getAttribute("href") ?? "";
  return isLinkAddress(href) && URL.canParse(href) && { href: new URL(href).href };
};
