import { parseFeed } from "feedsmith";
import { cleanLine } from "../kernel/input-check.ts";

type FeedFormat = "RSS" | "ATOM" | "JSON";

/** What a feed says of one article. */
export interface FeedItem {
  /** By which the feed itself tells its items apart. */
  readonly key: string;
  readonly url: string;
}

export interface FeedContent {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly homepage: string | null;
  /** In the feed's order, which is mostly the newest first; those without an address are left out. */
  readonly items: readonly FeedItem[];
}

const titleLengthMax = 300;
/** More items than any feed has on purpose. */
const itemsMax = 500;

type Parsed = ReturnType<typeof parseFeed>;
type Named = Pick<FeedContent, "format"> & {
  readonly title: string | undefined;
  readonly homepage: string | undefined;
  readonly base: string | undefined;
  readonly items: readonly { readonly key: string | undefined; readonly url: string | undefined }[];
};

/** Null: it is no feed. Addresses are as seen from where it was fetched. */
export function feedContentOf(text: string, fetchedFrom: string): FeedContent | null {
  const parsed = parsedFeed(text);
  if (parsed === null) return null;
  const { format, title, homepage, base, items } = named(parsed);
  const from = webAddress(base, fetchedFrom) ?? fetchedFrom;
  const found = new Map<string, FeedItem>();
  for (const item of items.slice(0, itemsMax)) {
    const url = webAddress(item.url, from);
    const key = item.key?.trim() || url;
    if (url !== null && key != null && !found.has(key)) found.set(key, { key, url });
  }
  const called = [...cleanLine(title ?? "")].slice(0, titleLengthMax).join("").trim();
  return { format, title: called || null, homepage: webAddress(homepage, from), items: [...found.values()] };
}

function parsedFeed(text: string): Parsed | null {
  try {
    return parseFeed(text.trimStart());
  } catch {
    // It throws on what is no feed, and on what is none that can be read.
    return null;
  }
}

function named({ format, feed }: Parsed): Named {
  switch (format) {
    case "rss":
      return {
        ...{ format: "RSS", title: feed.title, homepage: feed.link, base: undefined },
        items: (feed.items ?? []).map(({ link, guid }) => ({
          key: guid?.value ?? link,
          // RSS 2.0: an id is the address unless it says that it is none.
          url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        })),
      };
    case "rdf":
      return {
        ...{ format: "RSS", title: feed.title, homepage: feed.link, base: undefined },
        items: (feed.items ?? []).map(({ link, rdf }) => ({
          key: rdf?.about ?? link,
          url: link ?? rdf?.about,
        })),
      };
    case "atom":
      return {
        ...{ format: "ATOM", title: feed.title?.value, homepage: pageLink(feed.links), base: feed.xml?.base },
        items: (feed.entries ?? []).map(({ id, links }) => ({
          key: id ?? pageLink(links),
          url: pageLink(links),
        })),
      };
    case "json":
      return {
        ...{ format: "JSON", title: feed.title, homepage: feed.home_page_url, base: undefined },
        items: (feed.items ?? []).map(({ id, url, external_url }) => ({ key: id, url: url ?? external_url })),
      };
  }
}

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** Atom: a link without a relation is an alternate; of several, the page is meant. */
function pageLink(links: readonly Link[] | undefined): string | undefined {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || rel === "alternate");
  return (alternates.find(({ type }) => type === undefined || type.includes("html")) ?? alternates[0])?.href;
}

const urlLengthMax = 2_048;

function webAddress(given: string | undefined, base: string): string | null {
  const written = given?.trim() ?? "";
  if (written === "" || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  url.hash = "";
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && url.href.length <= urlLengthMax ? url.href : null;
}
