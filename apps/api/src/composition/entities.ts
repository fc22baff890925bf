import type { EntityTarget, ObjectLiteral } from "typeorm";
import { ArticleEntity } from "../articles/article.entity.ts";
import { ArticleRevisionEntity } from "../articles/article-revision.entity.ts";
import { RepublicationEntity } from "../articles/republication.entity.ts";
import { AppearanceEntity, AttributionLinkEntity } from "../claims/appearance.entity.ts";
import { ClaimEntity, ClaimRevisionEntity } from "../claims/claim.entity.ts";
import { EvidenceEntity } from "../evidence/evidence.entity.ts";
import { SourceEntity } from "../sources/source.entity.ts";

/** What TypeORM writes, in the order of the rooms. */
export const entities: readonly EntityTarget<ObjectLiteral>[] = [
  SourceEntity,
  ArticleEntity,
  ArticleRevisionEntity,
  RepublicationEntity,
  ClaimEntity,
  ClaimRevisionEntity,
  AppearanceEntity,
  AttributionLinkEntity,
  EvidenceEntity,
];
