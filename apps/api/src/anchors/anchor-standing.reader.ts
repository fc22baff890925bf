import { articleReader } from "../articles/article.reader.ts";
import { articleRevisionReader } from "../articles/article-revision.reader.ts";
import { appearanceReader, attributionLinkReader } from "../claims/appearance.reader.ts";
import { claimList } from "../claims/claim.reader.ts";
import { evidenceReader } from "../evidence/evidence.reader.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  instant,
  one,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Scope, Sql } from "../platform/graphql/statement.ts";

/** A reviewer took note of exactly this, and the claim stays as it is. */
const isKept: Sql = ({ alias }) =>
  `exists (select from review v where v.id = ${alias}.settled_by and v.state = 'APPROVED')`;

const common = {
  class: column("class"),
  alterations: column("alterations"),
  revision: one(() => articleRevisionReader, byColumn("article_revision_id")),
  kept: value(isKept),
};

export const anchorStandingReader: Reader = {
  type: "AnchorStanding",
  from: () => "anchor_standing",
  key: "anchor_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    ...common,
    start: column("start_at"),
    end: column("end_at"),
    words: column("words"),
    judgedAt: instant("judged_at"),
  },
};

/** Of one revision of a claim. */
export const alteredAnchorReader: Reader = {
  type: "AlteredAnchor",
  from: () => "altered_anchor",
  key: "anchor_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    ...common,
    bearer: column("bearer"),
    article: one(() => articleReader, byColumn("article_id")),
    before: column("exact"),
    after: column("words"),
  },
};

const standing = one(
  () => anchorStandingReader,
  (bearer, known) => `${known.alias}.anchor_id = ${bearer.alias}.id`,
  { access: "SEE_DESK" },
);

extendReader(appearanceReader, { standing });
extendReader(attributionLinkReader, { standing });
extendReader(evidenceReader, { standing });

/** The claim as the desk works on it, or as the public sees it, rests on words of the article that are no longer there. */
function isAffected(article: Scope, claim: Scope): string {
  const [altered, revision] = [article.statement.alias(), article.statement.alias()];
  return `${claim.alias}.id in (select ${revision}.claim_id
    from anchor_standing known join claim_revision ${revision} on ${revision}.claim_id = known.claim_id
      join altered_anchor ${altered} on ${altered}.claim_revision_id = ${revision}.id and ${altered}.anchor_id = known.anchor_id
    where known.article_id = ${article.alias}.id and known.class in ('ALTERED', 'GONE')
      and not exists (select from review v where v.id = known.settled_by and v.state = 'APPROVED')
      and (${revision}.live_to = 'infinity'
        or ${revision}.id = (select c.newest_revision_id from claim c where c.id = ${revision}.claim_id)))`;
}

extendReader(articleReader, {
  affectedClaims: connection(() => claimList, isAffected, { access: "SEE_DESK" }),
});
