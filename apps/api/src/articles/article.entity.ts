import type { Permission } from "@claimdesk/shared/claim-state";
import type { RightsCondition, RightsGround } from "@claimdesk/shared/rights";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { RightsStatementWords } from "./rights.check.ts";

@Entity("article")
export class ArticleEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "desk_id" })
  deskId: string;

  @Column("text")
  title: string;

  @Column("text", { nullable: true })
  standfirst: string | null;

  @Column("text", { nullable: true })
  url: string | null;

  @Column("text", { name: "canonical_url", nullable: true })
  canonicalUrl: string | null;

  @Column("text")
  language: string;

  /** As precisely as it is known. */
  @Column("text", { name: "published_at", nullable: true })
  publishedAt: string | null;

  /** Its first instant, to order and filter by. */
  @Column("timestamptz", { name: "published_from", nullable: true })
  publishedFrom: string | null;

  @Column("uuid", { name: "publisher_id", nullable: true })
  publisherId: string | null;

  @Column("text", { array: true })
  regions: string[];

  @Column("text", { array: true })
  topics: string[];

  @Column("text", { name: "rights_holder", nullable: true })
  rightsHolder: string | null;

  @Column("text", { name: "rights_credit", nullable: true })
  rightsCredit: string | null;

  @Column("text", { name: "rights_notice", nullable: true })
  rightsNotice: string | null;

  @Column("text", { name: "rights_terms", nullable: true })
  rightsTerms: string | null;

  @Column("text", { name: "rights_contact", nullable: true })
  rightsContact: string | null;

  @Column("text", { name: "rights_disclaimer", nullable: true })
  rightsDisclaimer: string | null;

  @Column("text", { name: "rights_permission" })
  rightsPermission: Permission;

  @Column("text", { name: "rights_licence_spdx", nullable: true })
  rightsLicenceSpdx: string | null;

  @Column("text", { name: "rights_licence_name", nullable: true })
  rightsLicenceName: string | null;

  @Column("text", { name: "rights_licence_url", nullable: true })
  rightsLicenceUrl: string | null;

  @Column("text", { name: "rights_conditions", array: true })
  rightsConditions: RightsCondition[];

  /** Null for what came in before the desk kept it. */
  @Column("text", { name: "rights_ground", nullable: true })
  rightsGround: RightsGround | null;

  @Column("text", { name: "rights_sentence", nullable: true })
  rightsSentence: string | null;

  @Column("jsonb", { name: "rights_statements" })
  rightsStatements: RightsStatementWords[];

  @Column("uuid", { name: "current_revision_id" })
  currentRevisionId: string;

  @Column("integer", { default: 1 })
  version: number;

  @Column("timestamptz", { name: "updated_at", default: () => "now()" })
  updatedAt: string;

  @Column("uuid", { name: "created_by" })
  createdBy: string;
}
