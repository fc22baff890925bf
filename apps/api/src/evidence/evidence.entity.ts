import type { Stance } from "@claimdesk/shared/claim-state";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Belongs to the claim's revisions from `sinceNumber` until before `untilNumber`: a change closes it and opens another. */
@Entity("evidence")
export class EvidenceEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "claim_id" })
  claimId: string;

  @Column("text")
  stance: Stance;

  @Column("uuid", { name: "source_id", nullable: true })
  sourceId: string | null;

  @Column("uuid", { name: "article_id", nullable: true })
  articleId: string | null;

  @Column("uuid", { name: "article_revision_id", nullable: true })
  articleRevisionId: string | null;

  @Column("integer", { name: "text_length", nullable: true })
  textLength: number | null;

  @Column("text", { nullable: true })
  exact: string | null;

  @Column("text", { nullable: true })
  prefix: string | null;

  @Column("text", { nullable: true })
  suffix: string | null;

  @Column("integer", { name: "start_at", nullable: true })
  startAt: number | null;

  @Column("integer", { name: "end_at", nullable: true })
  endAt: number | null;

  @Column("text", { nullable: true })
  url: string | null;

  @Column("text", { nullable: true })
  excerpt: string | null;

  @Column("text", { nullable: true })
  note: string | null;

  @Column("integer", { name: "since_number" })
  sinceNumber: number;

  @Column("integer", { name: "until_number", nullable: true })
  untilNumber: number | null;

  /** Which piece of the claim's it is: whoever changes it does not make it another. */
  @Column("integer")
  position: number;

  /** Where it stands among the others. */
  @Column("double precision")
  rank: number;

  @Column("uuid", { name: "created_by" })
  createdBy: string;
}
