import { CodePointIndex } from "@claimdesk/shared/code-point";
import { locate } from "@claimdesk/shared/anchor";
import type { ClaimKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { ReadSuggestion } from "../reading/reading.ts";

export interface SuggestedText {
  readonly articleId: string;
  readonly revisionId: string;
  readonly text: string;
}

export interface SuggestedLinkRow {
  readonly verb: string | null;
  readonly speakerName: string;
  readonly sourceId: string | null;
}

export interface LockedSuggestion {
  readonly id: string;
  readonly articleId: string;
  readonly revisionNumber: number;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** From the article outwards. */
  readonly chain: readonly SuggestedLinkRow[];
  readonly state: "OPEN" | "ACCEPTED" | "DISMISSED";
}

/** Suggestions as rows. */
export class SuggestionStore {
  /** Without those whose words somebody has accepted or dismissed in this article, be it in an earlier text. */
  async insertAll(
    tx: EntityManager,
    { articleId, revisionId, text }: SuggestedText,
    read: readonly ReadSuggestion[],
  ): Promise<void> {
    const index = new CodePointIndex(text);
    // Where keeping the text has moved its words so that they cannot be told apart, there is nothing to suggest.
    const rows = read.flatMap(({ kind, text: wording, confidence, anchor, attribution, proposedBy }) => {
      const location = locate(index, anchor);
      if (location.kind !== "found") return [];
      const chain = attribution.map(({ verb, speaker }) => ({ verb: verb === "" ? null : verb, speaker }));
      return [{ id: newUuid(), kind, text: wording, confidence, anchor: location.anchor, chain, proposedBy }];
    });
    await tx.query(
      `with made as (
         insert into suggestion (id, article_id, article_revision_id, text_length, kind, text, confidence,
           exact, prefix, suffix, start_at, end_at, proposed_by)
         select s.id, $1, $2, $3, s.kind, s.text, s.confidence, s.anchor->>'exact', s.anchor->>'prefix',
           s.anchor->>'suffix', (s.anchor->>'start')::int, (s.anchor->>'end')::int, s."proposedBy"
         from jsonb_to_recordset($4::jsonb) as s
           (id uuid, kind text, text text, confidence real, anchor jsonb, "proposedBy" text)
         where not exists (select from suggestion d where d.article_id = $1 and d.state <> 'OPEN'
           and (name_key(d.text) = name_key(s.text) or name_key(d.exact) = name_key(s.anchor->>'exact')))
         returning id),
       links as materialized (
         select s.id, l.position - 1 as position, l.link->>'verb' as verb, l.link->>'speaker' as speaker
         from jsonb_to_recordset($4::jsonb) as s (id uuid, chain jsonb)
         join made on made.id = s.id
         cross join lateral jsonb_array_elements(s.chain) with ordinality as l (link, position)),
       speakers as materialized (
         select l.speaker,
           (select o.id from source o
            where source_names(o.name, o.aliases) like
                '%' || regexp_replace(name_key(l.speaker), '([\\\\%_])', '\\\\\\1', 'g') || '%'
              and (name_key(o.name) = name_key(l.speaker)
                or exists (select from unnest(o.aliases) a where name_key(a) = name_key(l.speaker)))
            order by o.id limit 1) as source_id
         from (select distinct speaker from links) l)
       insert into suggested_link (id, suggestion_id, position, verb, speaker_name, source_id)
       select gen_random_uuid(), l.id, l.position, l.verb, l.speaker, s.source_id
       from links l join speakers s on s.speaker = l.speaker`,
      [articleId, revisionId, index.length, JSON.stringify(rows)],
    );
  }

  async lock(tx: EntityManager, uuid: string): Promise<LockedSuggestion | null> {
    const rows = (await tx.query(
      `select s.id, s.article_id as "articleId", r.number as "revisionNumber", s.kind, s.text, s.exact,
         s.start_at as start, s.end_at as "end", s.state,
         coalesce((select jsonb_agg(jsonb_build_object('verb', l.verb, 'speakerName', l.speaker_name,
           'sourceId', l.source_id) order by l.position)
           from suggested_link l where l.suggestion_id = s.id), '[]') as chain
       from suggestion s join article_revision r on r.id = s.article_revision_id where s.id = $1 for update of s`,
      [uuid],
    )) as LockedSuggestion[];
    return rows[0] ?? null;
  }

  /** The claim that it became is taken back: it is as nobody had decided on it. */
  async discarded(tx: EntityManager, claimId: string): Promise<void> {
    await tx.query(
      `update suggestion set state = 'OPEN', claim_id = null, decided_by = null, decided_at = null
       where claim_id = $1`,
      [claimId],
    );
  }

  async reopen(tx: EntityManager, uuid: string): Promise<void> {
    await tx.query(
      "update suggestion set state = 'OPEN', decided_by = null, decided_at = null where id = $1",
      [uuid],
    );
  }

  async decide(
    tx: EntityManager,
    uuid: string,
    decided: { by: string; claimId: string | null },
  ): Promise<void> {
    await tx.query(
      `update suggestion set state = case when $3::uuid is null then 'DISMISSED' else 'ACCEPTED' end, claim_id = $3,
         decided_by = $2, decided_at = now() where id = $1`,
      [uuid, decided.by, decided.claimId],
    );
  }
}
