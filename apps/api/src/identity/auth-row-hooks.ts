import { APIError } from "better-auth/api";
import type { Pool } from "pg";
import { signedInBy, type SessionWay } from "../kernel/session-way.ts";

/** What a row of Better Auth's is before it is written. */
interface Made {
  readonly userId: string;
}

/** Of the request in which it is written. */
interface MakingContext {
  readonly path?: string;
  readonly context?: { readonly session?: { readonly session: { readonly id: string } } | null };
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
        before: async (made: Made, context: MakingContext | null) => {
          await refuseDeactivated(pool, made.userId);
          const formerly = await replacedSession(pool, context);
          const by = signedInBy(context?.path, formerly?.signedInBy ?? null);
          return { data: { ...made, signedInBy: by, inPlaceOfAnother: formerly !== null } };
        },
      },
    },
  };
}

/** Better Auth begins a session anew when codes are switched on or off: nobody signs in then. */
async function replacedSession(
  pool: Pool,
  context: MakingContext | null,
): Promise<{ readonly signedInBy: SessionWay } | null> {
  const open = context?.context?.session?.session;
  if (open === undefined || context?.path?.startsWith("/two-factor/") !== true) return null;
  const { rows } = await pool.query<{ signedInBy: SessionWay }>(
    'select signed_in_by as "signedInBy" from session where id = $1',
    [open.id],
  );
  return rows[0] ?? null;
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
