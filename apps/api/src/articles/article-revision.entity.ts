import { Column, Entity, PrimaryColumn } from "typeorm";

/** Inserted and never changed: anchors point into its text. */
@Entity("article_revision")
export class ArticleRevisionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "article_id" })
  articleId: string;

  @Column("integer")
  number: number;

  @Column("text")
  text: string;

  @Column("text")
  html: string;

  @Column("text", { name: "text_digest" })
  textDigest: string;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("uuid", { name: "created_by" })
  createdBy: string;
}
