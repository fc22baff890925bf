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

export interface LockedSuggestion {
  readonly id: string;
  readonly articleId: string;
  readonly revisionNumber: number;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly verb: string | null;
  readonly speakerName: string | null;
  readonly speakerSourceId: string | null;
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
    const rows = read.flatMap(({ kind, text: wording, confidence, anchor, attribution }) => {
      const location = locate(index, anchor);
      if (location.kind !== "found") return [];
      const said = { verb: attribution?.verb ?? null, speaker: attribution?.speaker ?? null };
      return [{ id: newUuid(), kind, text: wording, confidence, anchor: location.anchor, ...said }];
    });
    await tx.query(
      `insert into suggestion (id, article_id, article_revision_id, text_length, kind, text, confidence,
         exact, prefix, suffix, start_at, end_at, speaker_verb, speaker_name, speaker_source_id)
       select s.id, $1, $2, $3, s.kind, s.text, s.confidence, s.anchor->>'exact', s.anchor->>'prefix',
         s.anchor->>'suffix', (s.anchor->>'start')::int, (s.anchor->>'end')::int, s.verb, s.speaker,
         (select o.id from source o where name_key(o.name) = name_key(s.speaker)
            or exists (select from unnest(o.aliases) a where name_key(a) = name_key(s.speaker)) order by o.id limit 1)
       from jsonb_to_recordset($4::jsonb) as s
         (id uuid, kind text, text text, confidence real, anchor jsonb, verb text, speaker text)
       where not exists (select from suggestion d where d.article_id = $1 and d.state <> 'OPEN'
         and (name_key(d.text) = name_key(s.text) or name_key(d.exact) = name_key(s.anchor->>'exact')))`,
      [articleId, revisionId, index.length, JSON.stringify(rows)],
    );
  }

  async lock(tx: EntityManager, uuid: string): Promise<LockedSuggestion | null> {
    const rows = (await tx.query(
      `select s.id, s.article_id as "articleId", r.number as "revisionNumber", s.kind, s.text, s.exact,
         s.start_at as start, s.end_at as "end", s.speaker_verb as verb, s.speaker_name as "speakerName",
         s.speaker_source_id as "speakerSourceId", s.state
       from suggestion s join article_revision r on r.id = s.article_revision_id where s.id = $1 for update of s`,
      [uuid],
    )) as LockedSuggestion[];
    return rows[0] ?? null;
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
