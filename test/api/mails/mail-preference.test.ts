import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { everything, wantedPreferences } from "./mail-desk.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("how somebody wants to be told", () => {
  const tryToPrefer = async (input: object) =>
    (
      await sendOk(
        mutation("setMailPreferences", wantedPreferences),
        { input: { ...everything, ...input } },
        { as: editor },
      )
    ).setMailPreferences;

  test("is theirs to choose, and is kept as it was sent", async () => {
    const before = await sendOk(
      "{ myMailPreferences { available atOnce digestAt quietFrom } }",
      {},
      { as: editor },
    );
    expect(before.myMailPreferences).toMatchObject({ available: false, digestAt: "08:00", quietFrom: null });
    const wishes = {
      atOnce: ["MENTIONED"],
      inDigest: ["DECIDED"],
      language: "FR",
      timeZone: "Europe/Paris",
      digestAt: "07:30",
      quietFrom: "22:00",
      quietUntil: "06:15",
    };
    expect(await tryToPrefer(wishes)).toMatchObject(wishes);
  });

  test.each([
    [{ timeZone: "Europe/Atlantis" }, "timeZone", "NOT_A_TIME_ZONE"],
    [{ digestAt: "25:00" }, "digestAt", "NOT_A_DATE"],
    [{ quietFrom: "night" }, "quietFrom", "NOT_A_DATE"],
    [{ quietFrom: "22:00" }, "quietUntil", "MISSING_ONE_OF"],
    [{ quietFrom: "22:00", quietUntil: "22:00" }, "quietUntil", "MISSING_ONE_OF"],
  ])("is refused where it says nothing: %j", async (input, field, problem) => {
    expect(await tryToPrefer(input)).toMatchObject({ code: "INVALID_INPUT", field, problem });
  });

  test("is denied to nobody", async () => {
    const input = everything;
    expect(codesOf(await send(mutation("setMailPreferences", ""), { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send("{ myMailPreferences { atOnce } }"))).toEqual(["UNAUTHENTICATED"]);
  });
});
