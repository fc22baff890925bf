import type { QueryRunner } from "typeorm";

/** Says whom to ask where the desk's own account may not make it. */
export async function createExtension(runner: QueryRunner, extension: string): Promise<void> {
  const present: unknown[] = await runner.query("select from pg_extension where extname = $1", [extension]);
  if (present.length > 0) return;
  try {
    await runner.query(`create extension ${extension}`);
  } catch (error) {
    throw new Error(
      `The extension ${extension} is missing and could not be created (${error instanceof Error ? error.message : ""}). ` +
        `Ask the database's administrator to run: create extension ${extension};`,
      { cause: error },
    );
  }
}
