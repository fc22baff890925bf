import sanitizeHtml from "sanitize-html";

/**
 * The only way from a page's markup into this system. A short list of what may stay, so that whatever browsers learn
 * to execute next is out already: no attributes but a link's address, no scheme but http and https, no images, since
 * loading them would tell the page's owner who reads here.
 */
const simple: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "ul",
    "ol",
    "li",
    "em",
    "strong",
    "a",
    "figure",
    "figcaption",
    "br",
    "hr",
    "div",
    "tr",
    "td",
    "pre",
    // Only so that an exponent can be told from a factor: no block keeps it.
    "sup",
  ],
  allowedAttributes: { a: ["href"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "template",
    "svg",
    "math",
    "iframe",
    "object",
    "embed",
    "title",
    "head",
    "button",
    "select",
    "dialog",
  ],
  transformTags: {
    b: "strong",
    i: "em",
    // What only holds blocks becomes one of them, so that its loose words are parted from its neighbours.
    section: "div",
    article: "div",
    main: "div",
    dt: "p",
    dd: "p",
    address: "p",
    summary: "p",
    caption: "figcaption",
    th: "td",
  },
  // Deeper than any article; the parser of a hostile page would otherwise nest without end.
  nestingLimit: 100,
  parser: { decodeEntities: true, lowerCaseTags: true },
};

/** Parts of a page that are never its article; only for the search around the article, which reads the whole page. */
const neverArticle = [...(simple.nonTextTags ?? []), "nav", "form"];

export function sanitised(html: string): string {
  return sanitizeHtml(html, simple);
}

export function sanitisedPage(html: string): string {
  return sanitizeHtml(html, { ...simple, nonTextTags: neverArticle });
}

/** The same rules for a tree: what elements lose their words with their mark-up. */
export const withoutWords = {
  inArticle: new Set(simple.nonTextTags),
  aroundArticle: new Set(neverArticle),
} as const;
export const nestingMax = simple.nestingLimit ?? 0;

const stays = new Set(simple.allowedTags || []);
const renamed = new Map(Object.entries(simple.transformTags ?? {}));

/** What an element is called where it stays; null where only its words may. */
export function elementThatStays(name: string): string | null {
  const called = renamed.get(name) ?? name;
  return typeof called === "string" && stays.has(called) ? called : null;
}

export function addressStays(written: string): boolean {
  // eslint-disable-next-line no-control-regex
  const address = written.replace(/[\u0000-\u0020]+/g, "");
  if (/^[/\\]{2}/.test(address)) return false;
  const scheme = /^([a-z][a-z\d.+-]*):/i.exec(address)?.[1];
  return scheme === undefined || (simple.allowedSchemes as string[]).includes(scheme.toLowerCase());
}
