import type { ClaimKind, Permission, SourceKind, Stance } from "@claimdesk/shared/claim-state";
import type { Locale } from "@claimdesk/shared/locale";

/** A count's words, for one and for any other number. */
export type Counted = (count: number) => string;

/** What the public pages say in their own words, around what the desk wrote. */
export interface PublicWords {
  readonly locale: Locale;
  readonly languages: { readonly label: string; readonly names: Readonly<Record<Locale, string>> };
  readonly skip: string;
  readonly colon: string;
  readonly claim: {
    readonly overline: string;
    readonly kinds: Readonly<Record<ClaimKind, string>>;
    readonly verdict: string;
    readonly scale: (value: string, max: number) => string;
    readonly saidBy: string;
    readonly published: string;
    readonly updated: string;
    readonly topics: string;
    readonly appearances: Counted;
    readonly attribution: string;
    readonly evidence: Counted;
    readonly origins: Counted;
    readonly originsNote: string;
    readonly copyOf: string;
    readonly sameOwner: (owners: string) => string;
    readonly unnamedOrigin: string;
    readonly stances: Readonly<Record<Stance, string>>;
    readonly cut: string;
  };
  readonly history: {
    readonly heading: string;
    readonly corrected: string;
    readonly kinds: Readonly<Record<"FIRST" | "CORRECTION" | "RETRACTION", string>>;
    readonly asItStood: string;
    readonly noteToCome: string;
    readonly fourEyes: string;
  };
  readonly retraction: {
    readonly overline: string;
    readonly on: string;
    readonly note: string;
    readonly reason: string;
  };
  readonly past: {
    readonly notice: string;
    readonly changed: string;
    readonly retracted: string;
    readonly today: string;
  };
  readonly article: {
    readonly overline: string;
    readonly by: string;
    readonly publisher: string;
    readonly published: string;
    readonly rights: string;
    readonly holder: string;
    readonly contact: string;
    readonly original: string;
    readonly copyOf: string;
    readonly copies: Counted;
    readonly text: string;
    readonly excerpt: string;
    readonly withheld: Readonly<Record<Permission, string>>;
    readonly nothingStated: string;
    readonly rest: string;
    readonly claims: Counted;
    readonly noClaims: string;
    readonly marked: string;
    readonly cited: Counted;
  };
  readonly source: {
    readonly kinds: Readonly<Record<SourceKind, string>>;
    readonly aliases: string;
    readonly homepage: string;
    readonly country: string;
    readonly owners: string;
    readonly owned: string;
    readonly claims: Counted;
    readonly noClaims: string;
    readonly cited: Counted;
    readonly articles: Counted;
    readonly noArticles: string;
  };
  readonly headings: { readonly claims: string; readonly articles: string };
  readonly unrated: string;
  readonly moreOf: string;
  readonly showAll: string;
  readonly nothingYet: string;
  readonly onlyFirst: string;
  readonly missing: {
    readonly title: string;
    readonly what: string;
    readonly advice: readonly string[];
    readonly latest: string;
  };
  readonly failed: { readonly title: string; readonly advice: string; readonly later: string };
  readonly footer: {
    readonly follow: string;
    readonly data: string;
    readonly annotations: string;
    readonly review: string;
  };
}
