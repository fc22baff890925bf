import type { Candidate } from "../findings.ts";
import type { FieldName } from "../reading.ts";
import { asLicence } from "./licence-candidate.ts";
import { plainWords } from "./plain-words.ts";
import type { Placed } from "./placed.ts";
import type { PageElement, SourcePage } from "./source-page.ts";
import { webAddress } from "./web-address.ts";

/** What microdata say of rights, by the property in small letters. */
const fields: Readonly<Record<string, FieldName>> = {
  license: "rights.licence",
  usageinfo: "rights.terms",
  acquirelicensepage: "rights.contact",
  credittext: "rights.credit",
  copyrightholder: "rights.holder",
  copyrightnotice: "rights.notice",
};
const leading: ReadonlySet<FieldName> = new Set(["rights.licence", "rights.terms", "rights.contact"]);

/** A picture on the page has a licence of its own. */
const ofArticle = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review|OpinionPiece|NewsItem)\/?$/;

export const isRightsProperty = (property: string | undefined): boolean =>
  property !== undefined && Object.hasOwn(fields, property);

/** Rights as microdata of the article state them. */
export function rightsProperties({ elements }: SourcePage, base: string | null): Candidate[] {
  return elements.flatMap((element) => {
    const property = element.attributes.get("itemprop")?.value.trim().toLowerCase();
    const field = isRightsProperty(property) ? fields[property ?? ""] : undefined;
    if (field === undefined || element.isAside || !ofArticle.test(element.scope ?? "")) return [];
    const said = saidBy(element, { field, base });
    if (said === null) return [];
    const one = { field, ...said, confidence: 0.75, method: "element" } as const;
    return [field === "rights.licence" ? asLicence(one) : one];
  });
}

function saidBy(
  { attributes, words }: PageElement,
  { field, base }: { readonly field: FieldName; readonly base: string | null },
): Pick<Candidate, "value" | "at"> | null {
  const href = leading.has(field) ? attributes.get("href") : undefined;
  // What leads nowhere on the web is no address, and its words say what it is called.
  const address = href === undefined ? null : webAddress(href.value, base);
  if (href !== undefined && address !== null) return { value: address, at: href.at };
  const written: Placed | null = attributes.get("content") ?? words;
  const value = written === null ? "" : plainWords(written.value);
  return written === null || value === "" ? null : { value, at: written.at };
}
