import type { SourceKind } from "@claimdesk/shared/claim-state";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("source")
export class SourceEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  kind: SourceKind;

  @Column("text")
  name: string;

  @Column("text", { array: true })
  aliases: string[];

  @Column("text", { array: true })
  domains: string[];

  @Column("text", { nullable: true })
  homepage: string | null;

  @Column("text", { nullable: true })
  country: string | null;

  @Column("integer", { default: 1 })
  version: number;

  @Column("uuid", { name: "created_by", nullable: true })
  createdBy: string | null;
}
