import { termList } from "../administration/term.reader.ts";
import { articleReader } from "../articles/article.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import type { IdType } from "../kernel/id.ts";
import type { Reader } from "../platform/graphql/reader.ts";
import { scopeBeside, type Scope } from "../platform/graphql/statement.ts";
import { reviewReader } from "../review/review.reader.ts";
import { savedViewReader } from "../saved-views/saved-view.reader.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import type { Address } from "./asked-words.ts";
import type { SearchKind } from "./search-hit.type.ts";

interface Addressed {
  readonly reader: Reader;
  readonly type: IdType;
  readonly text: (alias: string) => string;
}

const addressed: Record<SearchKind, Addressed> = {
  CLAIM: { reader: claimReader, type: "Claim", text: (alias) => `${alias}.text` },
  ARTICLE: { reader: articleReader, type: "Article", text: (alias) => `${alias}.title` },
  SOURCE: { reader: sourceReader, type: "Source", text: (alias) => `${alias}.name` },
  REVIEW: {
    reader: reviewReader,
    type: "Review",
    text: (alias) => `(select r.text from claim_revision r where r.id = ${alias}.revision_id)`,
  },
  PERSON: { reader: personReader, type: "Person", text: (alias) => `${alias}.name` },
  TOPIC: { reader: termList.reader(), type: "Term", text: (alias) => `${alias}.name_en` },
  SAVED_VIEW: { reader: savedViewReader, type: "SavedView", text: (alias) => `${alias}.name` },
};

/** Things of one kind that an id names, an article of this address, and the source whose site it lies on. */
export function addressHits(scope: Scope, kind: SearchKind, addresses: readonly Address[]): string[] {
  return addresses.flatMap((address) => {
    const where = conditionOf(scope, kind, address);
    return where === null ? [] : [hit(scope, kind, where)];
  });
}

type Condition = (alias: string) => string;

function conditionOf({ statement }: Scope, kind: SearchKind, address: Address): Condition | null {
  if (address.by === "id") {
    if (address.type !== null && address.type !== addressed[kind].type) return null;
    return (alias) => `${alias}.id = ${statement.param(address.uuid, "uuid")}`;
  }
  if (kind === "ARTICLE") {
    const urls = statement.param(address.urls, "text[]");
    return (alias) =>
      `(${alias}.url collate "C" = any(${urls}) or ${alias}.canonical_url collate "C" = any(${urls}))`;
  }
  if (kind !== "SOURCE") return null;
  return (alias) => `${alias}.domains @> array[${statement.param(address.host, "text")}]`;
}

/** An article comes before the source that its address leads to as well. */
function hit(scope: Scope, kind: SearchKind, where: Condition): string {
  const row = scopeBeside(scope, { addressed: true });
  const { alias } = row;
  const { reader, text } = addressed[kind];
  const listed = kind === "SOURCE" ? (sourceList.listed?.(row) ?? "true") : "true";
  const score = kind === "SOURCE" ? "1" : "2";
  return `(select '${kind}' kind, ${alias}.id, ${text(alias)} as text, null::text as language, ${score} score
    from ${reader.from(row)} ${alias} where ${where(alias)} and ${reader.visible(row)} and ${listed} limit 5)`;
}
