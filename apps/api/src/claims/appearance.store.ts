import type { Anchor } from "@claimdesk/shared/anchor";
import type { AppearanceContent } from "@claimdesk/shared/claim-content";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { AppearanceEntity, AttributionLinkEntity } from "./appearance.entity.ts";

export interface PlacedLink {
  readonly sourceId: string;
  readonly verb: string | null;
  readonly anchor: Anchor | null;
}

/** An appearance whose words were found where it says. */
export interface PlacedAppearance {
  readonly articleId: string;
  readonly articleRevisionId: string;
  readonly textLength: number;
  readonly anchor: Anchor;
  readonly attribution: readonly PlacedLink[];
}

export interface AppearanceRow extends PlacedAppearance {
  readonly id: string;
  /** Of the article. */
  readonly revisionNumber: number;
  readonly position: number;
}

interface Belonging {
  readonly claimId: string;
  /** The first revision of the claim that it belongs to. */
  readonly number: number;
  readonly actorId: string;
  /** Left out: after all others. */
  readonly position?: number;
}

const anchorJson = (alias: string): string =>
  `json_build_object('exact', ${alias}.exact, 'prefix', ${alias}.prefix, 'suffix', ${alias}.suffix, 'start', ${alias}.start_at, 'end', ${alias}.end_at)`;

/** What an approval covers is the source that was named, whatever that was merged into since. */
const rowsAt = `
select a.id, a.position, a.article_id as "articleId", a.article_revision_id as "articleRevisionId",
  (select number from article_revision r where r.id = a.article_revision_id) as "revisionNumber", a.text_length as "textLength", ${anchorJson("a")} as anchor,
  coalesce((select json_agg(json_build_object('sourceId', coalesce(l.approved_source_id, l.source_id), 'verb', l.verb,
      'anchor', case when l.exact is not null then ${anchorJson("l")} end) order by l.position)
    from attribution_link l where l.appearance_id = a.id), '[]') as attribution
from appearance a
where a.claim_id = $1 and a.since_number <= $2 and (a.until_number is null or a.until_number > $2)
order by a.position, a.id`;

/** Every write of appearances and their attribution. */
export class AppearanceStore {
  /** Those of one revision of the claim. */
  async at(tx: EntityManager, claimId: string, number: number): Promise<AppearanceRow[]> {
    return (await tx.query(rowsAt, [claimId, number])) as AppearanceRow[];
  }

  async contentAt(tx: EntityManager, claimId: string, number: number): Promise<AppearanceContent[]> {
    return this.at(tx, claimId, number);
  }

  async open(tx: EntityManager, placed: PlacedAppearance, to: Belonging): Promise<string> {
    const id = newUuid();
    const { articleId, articleRevisionId, textLength, anchor, attribution } = placed;
    const position = to.position ?? (await this.#nextPosition(tx, to.claimId));
    await tx.insert(AppearanceEntity, {
      id,
      claimId: to.claimId,
      articleId,
      articleRevisionId,
      textLength,
      ...anchorColumns(anchor),
      sinceNumber: to.number,
      position,
      createdBy: to.actorId,
    });
    const links = attribution.map((link, place) => ({
      id: newUuid(),
      appearanceId: id,
      position: place,
      sourceId: link.sourceId,
      verb: link.verb,
      ...(link.anchor ? anchorColumns(link.anchor) : {}),
    }));
    if (links.length > 0) await tx.insert(AttributionLinkEntity, links);
    return id;
  }

  /** From this revision of the claim on it is no longer there; earlier ones keep it. */
  async close(tx: EntityManager, id: string, number: number): Promise<void> {
    await tx.query("update appearance set until_number = $2 where id = $1", [id, number]);
  }

  async #nextPosition(tx: EntityManager, claimId: string): Promise<number> {
    const [row] = (await tx.query(
      "select coalesce(max(position) + 1, 0) as position from appearance where claim_id = $1",
      [claimId],
    )) as { position: number }[];
    return row?.position ?? 0;
  }
}

const anchorColumns = ({ exact, prefix, suffix, start, end }: Anchor) => ({
  exact,
  prefix,
  suffix,
  startAt: start,
  endAt: end,
});
