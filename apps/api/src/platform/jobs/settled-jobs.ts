import { createRequire } from "node:module";

/** A part of pg-boss that its types do not tell of: as much as is mended of it. */
interface Settling {
  complete(...given: unknown[]): Promise<unknown>;
  fail(...given: unknown[]): Promise<unknown>;
  emit(event: "error", error: unknown): boolean;
}

const part = createRequire(import.meta.url)("pg-boss/src/manager.js") as { readonly prototype: Settling };

/**
 * Once in a process, before there is a queue. pg-boss 10 does not wait for what it writes of a job that has ended: where
 * the database is away at that moment nobody takes the error, and Node ends the whole process. The versions that do
 * otherwise want Node 22. Here it becomes an error of the queue like others: the job runs into its expiry and is given
 * to somebody again.
 */
export function mendSettling(): void {
  const { prototype } = part;
  for (const verb of ["complete", "fail"] as const) {
    const settle = prototype[verb];
    prototype[verb] = async function (this: Settling, ...given) {
      try {
        return await settle.apply(this, given);
      } catch (error) {
        return this.emit("error", error);
      }
    };
  }
}
