import { type ClaimMove, claimMoves, claimStates } from "@claimdesk/shared/claim-state";
import { newPerson, type Person, type Role } from "../../testkit/people.ts";
import { attempt, claimStanding, type Mover, outcomeOf, type Standing, standingOf } from "./claim-moves.ts";

/** What is public may have any newest state; what is PUBLISHED is, and what is RETRACTED is no more. */
const standings: Standing[] = [
  ...claimStates.filter((state) => state !== "PUBLISHED").map((state) => ({ state, isPublic: false })),
  ...claimStates.filter((state) => state !== "RETRACTED").map((state) => ({ state, isPublic: true })),
];

const casts: readonly (readonly [name: string, roles: readonly Role[], wroteIt: boolean])[] = [
  ["its author", ["EDITOR"], true],
  ["another editor", ["EDITOR"], false],
  ["a reviewer", ["REVIEWER"], false],
  ["the administrator who wrote it", ["ADMIN"], true],
  ["another administrator", ["ADMIN"], false],
  ["an editor and reviewer who wrote it", ["EDITOR", "REVIEWER"], true],
  ["nobody", [], false],
];

let author: Person;
let reviewer: Person;
const people = new Map<string, Person>();
beforeAll(async () => {
  author = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  for (const [name, roles] of casts) if (roles.length > 0) people.set(name, await newPerson([...roles]));
});

describe.each(standings)("a claim that is $state (public: $isPublic)", (standing) => {
  test.each(casts)("moves as the rules say for %s", async (name, roles, isOwn) => {
    const sender = people.get(name);
    const mover: Mover = { name, roles, sender };
    const by = { author: isOwn && sender ? sender : author, reviewer };
    const watching = { mover: sender, watcher: author };
    let id = await claimStanding(standing, by);
    const before = sender ? await standingOf(id, sender) : null;
    if (before) expect(before).toMatchObject(standing);
    const made: ClaimMove[] = [];
    for (const move of claimMoves) {
      const expected = outcomeOf(move, standing, { ...mover, isOwn });
      const answer = await attempt(move, id, watching);
      expect(`${move}: ${answer}`).toBe(`${move}: ${expected}`);
      if (!(answer in stateNames)) continue;
      made.push(move);
      id = await claimStanding(standing, by);
    }
    if (before) expect(before.allowedMoves).toEqual(made);
    else expect(made).toEqual([]);
  });
});

const stateNames = Object.fromEntries(claimStates.map((state) => [state, true]));
