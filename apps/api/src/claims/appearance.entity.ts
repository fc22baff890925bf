import { Column, Entity, PrimaryColumn } from "typeorm";

/** Belongs to the claim's revisions from `sinceNumber` until before `untilNumber`: a change closes it and opens another. */
@Entity("appearance")
export class AppearanceEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "claim_id" })
  claimId: string;

  @Column("uuid", { name: "article_id" })
  articleId: string;

  @Column("uuid", { name: "article_revision_id" })
  articleRevisionId: string;

  @Column("integer", { name: "text_length" })
  textLength: number;

  @Column("text")
  exact: string;

  @Column("text")
  prefix: string;

  @Column("text")
  suffix: string;

  @Column("integer", { name: "start_at" })
  startAt: number;

  @Column("integer", { name: "end_at" })
  endAt: number;

  @Column("integer", { name: "since_number" })
  sinceNumber: number;

  @Column("integer", { name: "until_number", nullable: true })
  untilNumber: number | null;

  @Column("integer")
  position: number;

  @Column("uuid", { name: "created_by" })
  createdBy: string;
}

@Entity("attribution_link")
export class AttributionLinkEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "appearance_id" })
  appearanceId: string;

  @Column("integer")
  position: number;

  @Column("uuid", { name: "source_id" })
  sourceId: string;

  @Column("text", { nullable: true })
  verb: string | null;

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
}
