/** What whoever takes a text over has to keep to, in the order in which it is told. */
export const RightsCondition = {
  /** The author or the source is named. */
  ATTRIBUTION: "ATTRIBUTION",
  /** A link leads to the original. */
  LINK_BACK: "LINK_BACK",
  /** It is not used for commerce. */
  NON_COMMERCIAL: "NON_COMMERCIAL",
  /** Nothing is made of it, such as a translation. */
  NO_DERIVATIVES: "NO_DERIVATIVES",
  /** What is made of it comes under the same licence. */
  SHARE_ALIKE: "SHARE_ALIKE",
  /** The words stay as they are. */
  UNALTERED: "UNALTERED",
  /** Whoever wrote it is told. */
  NOTIFICATION: "NOTIFICATION",
  /** It is permitted for some time only. */
  TIME_LIMIT: "TIME_LIMIT",
} as const;
export type RightsCondition = keyof typeof RightsCondition;

export const rightsConditions = Object.values(RightsCondition);

/** What a permission rests on. */
export const RightsGround = {
  /** The article's own words. */
  ARTICLE: "ARTICLE",
  /** What the page's data say of the article. */
  PAGE_DATA: "PAGE_DATA",
  /** What the site says of all that stands on it. */
  SITE: "SITE",
  /** Somebody at the desk decided it. */
  EDITOR: "EDITOR",
  /** Nothing is stated: nothing is permitted. */
  UNKNOWN: "UNKNOWN",
} as const;
export type RightsGround = keyof typeof RightsGround;
