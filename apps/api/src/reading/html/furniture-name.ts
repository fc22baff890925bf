/** How surely a name says that an element is no part of the article, and the word in it that says so. */
export interface NameVerdict {
  readonly kind: "caption" | "sure" | "likely";
  readonly word: string;
}

const words = (list: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${list})(?![a-z0-9])`);

/** Parts of a page that have words of their own everywhere, in the names that developers give them. */
const sure = words(
  [
    "comments?|commentaires?|comment list|commentlist|disqus|respond|livefyre|spot im",
    "shares?|sharing|share ?bar|share tools?|sharedaddy|partages?|partager|social|socials|sociable|addthis|addtoany",
    "newsletters?|infolettres?|signup|sign up|subscribe|abonnez|mailing list",
    "related|related ?(?:posts|articles|content|links|stories)|recommended|recommendations?|recirc|recirculation|list ?posts|posts? ?list|(?:latest|more) ?(?:posts|news|stories|articles)",
    "trending|most ?(?:popular|read|viewed|shared)|popular ?posts|plus ?lus|lire ?aussi|a ?lire|read ?(?:also|next)|see ?also|voir ?aussi",
    "bread ?crumbs?|crumbs|fil ?ariane|skip ?links?|skip ?to ?content",
    "cookies?|consent|gdpr|rgpd|cmp",
    "ads?|adverts?|advertisements?|advertising|advertorial|ad ?(?:slot|unit|container|wrapper|box)|publicites?|pub|sponsor(?:ed|s)?|taboola|outbrain|dfp",
    "nav|navs|navbar|navigation|menus?|submenu|subnav|footer|pagination|pager|toolbar",
    "tooltips?|modals?|pop ?(?:up|in)s?|lightbox|sr ?only|visually ?hidden|screen ?reader(?: ?text)?|off ?screen|noprint|no ?print|capping",
  ].join("|"),
);

/** Names that some developers give to a part of the article as well. */
const likely = words(
  "sidebars?|side ?bar|aside|widgets?|promos?|teasers?|tags|taglist|tag ?list|keywords|bio|biography|author ?(?:bio|box|info|card|description)|about ?(?:the ?)?author|ratings?|polls?|sondage|hidden|hide|overlay|ticker|rubrique|carousel|next ?(?:article|post)|previous ?(?:article|post)|prev ?next|signin|log ?in|masthead|banner|dont ?miss|catcher",
);

const caption = words(
  "captions?|fig ?captions?|wp ?caption ?text|credits?|photo ?credits?|image ?credits?|legende|legend",
);

const patterns = [
  ["caption", caption],
  ["sure", sure],
  ["likely", likely],
] as const;

/** What a site names after its subjects: an article on social matters is tagged so. What has a tooltip is none. */
const subject =
  /^(?:tag|category|cat|post|type|status|format|section|topic|theme|page|has|with|without)[-_]/i;

export function verdictOfNames(className: string, id: string): NameVerdict | null {
  const named = className
    .split(/\s+/)
    .filter((name) => !subject.test(name))
    .concat(id)
    .map(spread)
    .join(" | ");
  for (const [kind, pattern] of patterns) {
    const word = pattern.exec(named)?.[0];
    if (word !== undefined) return { kind, word: word.replace(/s$/, "") };
  }
  return null;
}

/** "articleRelated__list" as "article related list". */
const spread = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, " ")
    .trim();
