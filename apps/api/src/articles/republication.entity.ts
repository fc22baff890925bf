import { Column, Entity, PrimaryColumn } from "typeorm";

export type RepublicationKnownBy = "STATED_IN_TEXT" | "CANONICAL_LINK" | "NEAR_DUPLICATE" | "EDITOR";

/** One state of what is known of an article's origin; a change closes it and opens another. */
@Entity("republication")
export class RepublicationEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "article_id" })
  articleId: string;

  @Column("uuid", { name: "original_source_id", nullable: true })
  originalSourceId: string | null;

  @Column("uuid", { name: "original_article_id", nullable: true })
  originalArticleId: string | null;

  @Column("text", { name: "original_url", nullable: true })
  originalUrl: string | null;

  @Column("text", { nullable: true })
  evidence: string | null;

  @Column("text", { name: "known_by" })
  knownBy: RepublicationKnownBy;

  @Column("boolean")
  confirmed: boolean;

  @Column("uuid", { name: "confirmed_by", nullable: true })
  confirmedBy: string | null;
}
