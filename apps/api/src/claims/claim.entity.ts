import type { ClaimKind, ClaimState } from "@claimdesk/shared/claim-state";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("claim")
export class ClaimEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "desk_id" })
  deskId: string;

  @Column("text")
  state: ClaimState;

  @Column("integer", { default: 1 })
  version: number;

  @Column("uuid", { name: "newest_revision_id" })
  newestRevisionId: string;

  @Column("uuid", { name: "created_by" })
  createdBy: string;
}

/** Inserted and never changed; its publication period is the publication's to write. */
@Entity("claim_revision")
export class ClaimRevisionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "claim_id" })
  claimId: string;

  @Column("integer")
  number: number;

  @Column("text")
  text: string;

  @Column("text")
  language: string;

  @Column("text")
  kind: ClaimKind;

  @Column("text", { array: true })
  topics: string[];

  @Column("text", { nullable: true })
  rating: string | null;

  @Column("text", { nullable: true })
  rationale: string | null;

  @Column("text")
  digest: string;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("uuid", { name: "created_by" })
  createdBy: string;
}
