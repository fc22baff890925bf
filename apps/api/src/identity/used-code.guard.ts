import { APIError, getSessionFromCtx } from "better-auth/api";
import type { Pool } from "pg";

/** Longer than a code is right: its own half minute, and the ones before and after. */
const rememberedSeconds = 120;

const form = /^\d{6}$/;

/** One statement, so that two who show one code at one moment do not both get in. */
const claim = `
with forgotten as (
  delete from used_code where person_id = $1 and code <> $2 and used_at < now() - make_interval(secs => $3)
)
insert into used_code as known (person_id, code) values ($1, $2)
on conflict (person_id, code) do update set used_at = now()
where known.used_at < now() - make_interval(secs => $3)
returning code`;

/** As much of Better Auth's context as finding out whose code it is needs. */
type CodeContext = Parameters<typeof getSessionFromCtx>[0];

interface ShownCode {
  readonly personId: string;
  readonly code: string;
}

/** Better Auth takes a code for as long as it is right. Whoever looked over a shoulder has that long, too. */
export class UsedCodeGuard {
  readonly #pool: Pool;
  /** By request: once the code was looked at, the cookie may say no more whose it was. */
  readonly #claimed = new WeakMap<object, ShownCode>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Before the code is looked at: it is given back where it turns out to be wrong. */
  async claim(context: CodeContext): Promise<void> {
    const shown = await shownIn(context);
    if (shown === null) return;
    const { rowCount } = await this.#pool.query(claim, [shown.personId, shown.code, rememberedSeconds]);
    if (rowCount === 1) {
      this.#claimed.set(context.context, shown);
      return;
    }
    throw new APIError("UNAUTHORIZED", {
      code: "CODE_USED",
      message: "This code was used. Wait until the app shows the next one.",
    });
  }

  async giveBack(context: CodeContext): Promise<void> {
    const shown = this.#claimed.get(context.context);
    if (shown === undefined) return;
    const { personId, code } = shown;
    await this.#pool.query("delete from used_code where person_id = $1 and code = $2", [personId, code]);
  }
}

async function shownIn(context: CodeContext): Promise<ShownCode | null> {
  const body: unknown = context.body;
  const code: unknown = typeof body === "object" && body !== null && "code" in body ? body.code : null;
  // Anything else is no code, and Better Auth says so.
  if (typeof code !== "string" || !form.test(code)) return null;
  const personId = await whoseCode(context);
  return personId === null ? null : { personId, code };
}

/** Of whoever is signed in, or has shown their password a moment ago. */
async function whoseCode(context: CodeContext): Promise<string | null> {
  const signedIn = await getSessionFromCtx(context);
  if (signedIn !== null) return signedIn.user.id;
  const { name } = context.context.createAuthCookie("two_factor");
  const step = await context.getSignedCookie(name, context.context.secret);
  if (!step) return null;
  return (await context.context.internalAdapter.findVerificationValue(step))?.value ?? null;
}
