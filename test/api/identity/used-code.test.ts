import { sendOk } from "../../testkit/graphql.ts";
import { newPerson } from "../../testkit/people.ts";
import { recordsOf } from "../../testkit/audit.ts";
import type { Jar } from "../../testkit/auth.ts";
import { authPost, nextCode, passwordStep, withCodes } from "../../testkit/auth.ts";

const accountAs = async (jar: Jar) =>
  (await sendOk("{ myAccount { recoveryCodesLeft } }", {}, { as: { headers: { cookie: jar.header } } }))
    .myAccount;
const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

describe("a code of an app", () => {
  test("lets in once, however often it is shown, and by whomever", async () => {
    const person = await newPerson(["EDITOR"]);
    const { app } = await withCodes(person);
    const body = { code: nextCode(app) };
    const jars = [await passwordStep(person), await passwordStep(person), await passwordStep(person)];
    const [first, ...others] = jars;
    if (first === undefined) throw new Error("No jar");
    expect((await authPost(first, "/two-factor/verify-totp", { body })).status).toBe(200);
    for (const jar of others) {
      const again = await authPost(jar, "/two-factor/verify-totp", { body });
      expect([again.status, await codeOf(again)]).toEqual([401, "CODE_USED"]);
      expect(await accountAs(jar)).toBeNull();
    }
    // What set the codes up was used by that.
    const setUp = await authPost(await passwordStep(person), "/two-factor/verify-totp", {
      body: { code: app.generate() },
    });
    expect([401, await codeOf(setUp)]).toEqual([setUp.status, "CODE_USED"]);
  });

  test("of two who show it at one moment lets one in", async () => {
    const person = await newPerson(["EDITOR"]);
    const { app } = await withCodes(person);
    const jars = [await passwordStep(person), await passwordStep(person), await passwordStep(person)];
    const body = { code: nextCode(app) };
    const answers = await Promise.all(jars.map((jar) => authPost(jar, "/two-factor/verify-totp", { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  test("that is mistyped is wrong as often as it is typed, and never used", async () => {
    const person = await newPerson(["EDITOR"]);
    await withCodes(person);
    const jar = await passwordStep(person);
    for (let i = 0; i < 2; i += 1) {
      const wrong = await authPost(jar, "/two-factor/verify-totp", { body: { code: "000000" } });
      expect(await codeOf(wrong)).toBe("INVALID_CODE");
    }
  });

  test("signs in on the record, as signing in with the password alone is; switching codes on is no sign-in", async () => {
    const person = await newPerson(["EDITOR"]);
    const byPassword = { action: "SIGNED_IN", own: true, after: { by: "PASSWORD" } };
    const signIns = async () => (await recordsOf(person)).filter(({ action }) => action === "SIGNED_IN");
    expect(await signIns()).toEqual([byPassword]);
    const { app, jar } = await withCodes(person);
    expect(await signIns()).toEqual([byPassword]);
    const body = { code: nextCode(app) };
    const halfway = await passwordStep(person);
    expect(await signIns()).toEqual([byPassword]);
    await authPost(halfway, "/two-factor/verify-totp", { body });
    const byCode = { ...byPassword, after: { by: "PASSWORD_AND_CODE" } };
    expect(await signIns()).toEqual([byPassword, byCode]);
    await authPost(jar, "/two-factor/disable", { body: { password: person.password } });
    expect(await signIns()).toEqual([byPassword, byCode]);
  });
});
