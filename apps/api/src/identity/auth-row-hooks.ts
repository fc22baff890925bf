import { APIError } from "better-auth/api";
import type { Pool } from "pg";
import { signedInBy } from "../kernel/session-way.ts";

/** What a row of Better Auth's is before it is written. */
interface Made {
  readonly userId: string;
}

const withoutTokens = { accessToken: null, refreshToken: null, idToken: null };

/** What the desk has to say of the rows that Better Auth writes. */
export function authRowHooks(pool: Pool) {
  return {
    // Whoever comes for the first time was made a person by `welcome`, or comes to nothing.
    user: { create: { before: () => Promise.resolve(false as const) } },
    // The desk asks nothing of the provider in anybody's name, and keeps nothing to do it with.
    account: {
      create: { before: (made: object) => Promise.resolve({ data: { ...made, ...withoutTokens } }) },
    },
    session: {
      create: {
        before: async (made: Made, context: { readonly path?: string } | null) => {
          await refuseDeactivated(pool, made.userId);
          return { data: { ...made, signedInBy: signedInBy(context?.path, made) } };
        },
      },
    },
  };
}

/** Answers as a wrong password does: who was here once is nobody's business. */
async function refuseDeactivated(pool: Pool, personId: string): Promise<void> {
  const { rowCount } = await pool.query("select from person where id = $1 and deactivated_at is null", [
    personId,
  ]);
  if (rowCount === 1) return;
  throw new APIError("UNAUTHORIZED", {
    code: "INVALID_EMAIL_OR_PASSWORD",
    message: "Invalid email or password",
  });
}
