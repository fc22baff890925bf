import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";

/** Writes a row, and does not ask for what Postgres has filled in by itself. */
export async function insertRow<Entity extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  row: QueryDeepPartialEntity<Entity>,
): Promise<void> {
  await tx.createQueryBuilder().insert().into(entity).values(row).updateEntity(false).execute();
}
