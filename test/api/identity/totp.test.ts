import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, signIn } from "../../testkit/people.ts";
import { actionsOf, recordsOf } from "../../testkit/audit.ts";
import { appOf, authPost, Jar, nextCode, passwordStep, withCodes } from "../../testkit/auth.ts";
import { databaseUrl } from "../../testkit/server.ts";

const account = "{ myAccount { person { email } totpSince recoveryCodesLeft hasPassword secondFactor } }";

const accountAs = async (jar: Jar) =>
  (await sendOk(account, {}, { as: { headers: { cookie: jar.header } } })).myAccount;
const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

describe("setting codes up", () => {
  test("wants the password, gives a key for the app and recovery codes, and holds once a code is confirmed", async () => {
    const person = await newPerson(["EDITOR"]);
    const jar = new Jar(person.headers?.cookie);
    const wrong = await authPost(jar, "/two-factor/enable", { body: { password: "not the password" } });
    expect([wrong.status, await codeOf(wrong)]).toEqual([400, "INVALID_PASSWORD"]);
    const begun = await authPost(jar, "/two-factor/enable", { body: { password: person.password } });
    const { totpURI, backupCodes } = (await begun.json()) as { totpURI: string; backupCodes: string[] };
    expect(decodeURIComponent(totpURI)).toContain(`otpauth://totp/Claimdesk:${person.email}?`);
    expect(new Set(backupCodes).size).toBe(10);
    // Begun and not confirmed: a telephone that did not take the key must not lock anybody out.
    expect(await accountAs(jar)).toMatchObject({ totpSince: null, recoveryCodesLeft: null });
    expect(await (await signIn(person.email, person.password)).json()).not.toHaveProperty(
      "twoFactorRedirect",
    );
    const mistyped = await authPost(jar, "/two-factor/verify-totp", { body: { code: "000000" } });
    expect([mistyped.status, await codeOf(mistyped)]).toEqual([401, "INVALID_CODE"]);
    const code = appOf(totpURI).generate();
    expect((await authPost(jar, "/two-factor/verify-totp", { body: { code } })).status).toBe(200);
    const now = await accountAs(jar);
    expect(now).toMatchObject({ recoveryCodesLeft: 10, hasPassword: true, secondFactor: "OPTIONAL" });
    expect(Date.now() - Date.parse(now.totpSince)).toBeLessThan(60_000);
    expect(await recordsOf(person)).toContainEqual({ action: "TOTP_SET_UP", own: true, after: null });
  });

  test("keeps neither the key nor the recovery codes as they are", async () => {
    const person = await newPerson(["EDITOR"]);
    const { app, recoveryCodes } = await withCodes(person);
    const [row] = await withDatabase(async (client) => {
      const { rows } = await client.query<{ whole: string }>(
        "select two_factor::text as whole from two_factor join person on person.id = person_id where email = $1",
        [person.email],
      );
      return rows;
    }, databaseUrl());
    for (const secret of [app.secret.base32, app.secret.latin1, ...recoveryCodes])
      expect(row?.whole).not.toContain(secret);
  });

  test("is for whoever is signed in", async () => {
    const { password } = await newPerson(["EDITOR"]);
    expect((await authPost(new Jar(), "/two-factor/enable", { body: { password } })).status).toBe(401);
  });
});

describe("signing in with a code", () => {
  test("takes password and code, and the password alone opens nothing", async () => {
    const person = await newPerson(["EDITOR"]);
    const { app } = await withCodes(person);
    const jar = new Jar();
    const { email, password } = person;
    const first = await authPost(jar, "/sign-in/email", { body: { email, password } });
    expect(await first.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
    expect(await accountAs(jar)).toBeNull();
    const wrong = await authPost(jar, "/two-factor/verify-totp", { body: { code: "123456" } });
    expect([wrong.status, await codeOf(wrong)]).toEqual([401, "INVALID_CODE"]);
    const second = await authPost(jar, "/two-factor/verify-totp", { body: { code: nextCode(app) } });
    expect(second.status).toBe(200);
    expect(await accountAs(jar)).toMatchObject({ person: { email } });
  });

  test("takes each recovery code once, and says how many are left", async () => {
    const person = await newPerson(["EDITOR"]);
    const { recoveryCodes } = await withCodes(person);
    const [code = ""] = recoveryCodes;
    const jar = await passwordStep(person);
    expect((await authPost(jar, "/two-factor/verify-backup-code", { body: { code } })).status).toBe(200);
    expect(await accountAs(jar)).toMatchObject({ recoveryCodesLeft: 9 });
    const again = await authPost(await passwordStep(person), "/two-factor/verify-backup-code", {
      body: { code },
    });
    expect([again.status, await codeOf(again)]).toEqual([401, "INVALID_BACKUP_CODE"]);
    expect(await recordsOf(person)).toContainEqual({
      action: "RECOVERY_CODE_USED",
      own: true,
      after: { left: 9 },
    });
  });

  test("two who use one recovery code at one moment do not both get in", async () => {
    const person = await newPerson(["EDITOR"]);
    const { recoveryCodes } = await withCodes(person);
    const jars = [await passwordStep(person), await passwordStep(person)];
    const body = { code: recoveryCodes[0] };
    const answers = await Promise.all(
      jars.map((jar) => authPost(jar, "/two-factor/verify-backup-code", { body })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is over after five wrong codes, and the account waits after ten, whatever address they come from", async () => {
    const person = await newPerson(["EDITOR"]);
    const { app } = await withCodes(person);
    const guess = async (jar: Jar) => authPost(jar, "/two-factor/verify-totp", { body: { code: "000000" } });
    const first = await passwordStep(person);
    for (let i = 0; i < 5; i += 1) expect(await codeOf(await guess(first))).toBe("INVALID_CODE");
    expect(await codeOf(await guess(first))).toBe("TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE");
    const second = await passwordStep(person);
    for (let i = 0; i < 5; i += 1) expect(await codeOf(await guess(second))).toBe("INVALID_CODE");
    const right = await authPost(await passwordStep(person), "/two-factor/verify-totp", {
      body: { code: nextCode(app) },
    });
    expect([right.status, await codeOf(right)]).toEqual([429, "ACCOUNT_TEMPORARILY_LOCKED"]);
    const records = await recordsOf(person);
    expect(records.at(-1)).toMatchObject({ action: "SECOND_FACTOR_LOCKED", own: null });
  });

  test("is limited by address, too", async () => {
    const person = await newPerson(["EDITOR"]);
    const from = "10.1.2.3";
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      const answer = await authPost(new Jar(), "/two-factor/verify-totp", { body: { code: "000000" }, from });
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn(person.email, person.password)).status).toBe(200);
  });

  test("cannot be left out for a month on a device", async () => {
    const person = await newPerson(["EDITOR"]);
    const { app } = await withCodes(person);
    const body = { code: nextCode(app), trustDevice: true };
    const answer = await authPost(await passwordStep(person), "/two-factor/verify-totp", { body });
    expect([answer.status, await codeOf(answer)]).toEqual([400, "DEVICE_TRUST_NOT_OFFERED"]);
  });
});

describe("changing one's codes", () => {
  test("new recovery codes take the place of the old ones, with the password", async () => {
    const person = await newPerson(["EDITOR"]);
    const { jar, recoveryCodes } = await withCodes(person);
    const path = "/two-factor/generate-backup-codes";
    expect((await authPost(jar, path, { body: { password: "not the password" } })).status).toBe(400);
    const answer = await authPost(jar, path, { body: { password: person.password } });
    const { backupCodes } = (await answer.json()) as { backupCodes: string[] };
    const old = await authPost(await passwordStep(person), "/two-factor/verify-backup-code", {
      body: { code: recoveryCodes[0] },
    });
    expect(old.status).toBe(401);
    const fresh = await authPost(await passwordStep(person), "/two-factor/verify-backup-code", {
      body: { code: backupCodes[0] },
    });
    expect(fresh.status).toBe(200);
    expect(await actionsOf(person)).toEqual(
      expect.arrayContaining(["TOTP_SET_UP", "RECOVERY_CODES_RENEWED", "RECOVERY_CODE_USED"]),
    );
  });

  test("they are switched off with the password, and not without", async () => {
    const person = await newPerson(["EDITOR"]);
    const { jar } = await withCodes(person);
    const wrong = await authPost(jar, "/two-factor/disable", { body: { password: "not the password" } });
    expect([wrong.status, await codeOf(wrong)]).toEqual([400, "INVALID_PASSWORD"]);
    const off = await authPost(jar, "/two-factor/disable", { body: { password: person.password } });
    expect(off.status).toBe(200);
    expect(await accountAs(jar)).toMatchObject({ totpSince: null });
    expect(await (await signIn(person.email, person.password)).json()).not.toHaveProperty(
      "twoFactorRedirect",
    );
    expect(await recordsOf(person)).toContainEqual({ action: "TOTP_REMOVED", own: true, after: null });
  });

  test("whoever guesses at the password in somebody's open session is stopped", async () => {
    const person = await newPerson(["EDITOR"]);
    const { jar } = await withCodes(person);
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      const body = { password: `guess number ${i}` };
      statuses.push((await authPost(jar, "/two-factor/disable", { body })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(await accountAs(jar)).toMatchObject({ recoveryCodesLeft: 10 });
  });

  test.each(["send-otp", "verify-otp", "get-totp-uri"])("there is no %s", async (path) => {
    const person = await newPerson(["EDITOR"]);
    const { jar } = await withCodes(person);
    expect((await authPost(jar, `/two-factor/${path}`, { body: { password: person.password } })).status).toBe(
      404,
    );
  });
});
