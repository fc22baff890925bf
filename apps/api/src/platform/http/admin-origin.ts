import type { Env } from "../env.ts";

/** The pages that may act in a signed-in person's name: the admin's, and the API's own. */
export function adminOrigins({
  adminOrigins: admin,
  publicUrl,
}: Pick<Env, "adminOrigins" | "publicUrl">): string[] {
  return [...new Set([...admin, publicUrl].flatMap(aliases))];
}

export function isAdmin(env: Pick<Env, "adminOrigins" | "publicUrl">, origin: string | undefined): boolean {
  return origin !== undefined && adminOrigins(env).includes(origin);
}

/** On one's own machine both names are typed, and mean the same. */
function aliases(origin: string): string[] {
  const { protocol, hostname, port } = new URL(origin);
  if (hostname !== "localhost" && hostname !== "127.0.0.1") return [origin];
  return ["localhost", "127.0.0.1"].map((name) => `${protocol}//${name}${port === "" ? "" : `:${port}`}`);
}
