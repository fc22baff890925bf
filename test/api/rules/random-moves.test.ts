import { type ClaimMove, claimMoves, type ClaimState, claimStates } from "@claimdesk/shared/claim-state";
import fc from "fast-check";
import { newPerson } from "../../testkit/people.ts";
import { readyClaim } from "../../testkit/review-desk.ts";
import { attempt, type Mover, outcomeOf, standingOf } from "./claim-moves.ts";

/** What anybody who knows the rules would say of a claim, without looking. */
class Model {
  state: ClaimState = "DRAFT";
  isPublic = false;
  hasReview = false;
  #contributors: Set<string>;
  #newestWasPublished = false;

  constructor(author: string) {
    this.#contributors = new Set([author]);
  }

  outcome(move: ClaimMove, mover: Mover): string {
    return outcomeOf(move, this, { ...mover, isOwn: this.#contributors.has(mover.name) });
  }

  make(move: ClaimMove, { name }: Mover, state: ClaimState): void {
    this.state = state;
    if (move === "SUBMIT") this.hasReview = true;
    if (move === "EDIT") {
      // What was published has been judged: whoever corrects it answers for the correction alone.
      this.#contributors = new Set([...(this.#newestWasPublished ? [] : this.#contributors), name]);
      this.#newestWasPublished = false;
    }
    if (move === "PUBLISH") this.isPublic = this.#newestWasPublished = true;
    if (move === "RETRACT") this.isPublic = false;
  }
}

const movers: Mover[] = [{ name: "nobody", roles: [], sender: undefined }];
beforeAll(async () => {
  for (const roles of [["EDITOR"], ["EDITOR"], ["REVIEWER"], ["ADMIN"], ["EDITOR", "REVIEWER"]] as const) {
    const sender = await newPerson([...roles]);
    movers.push({ name: sender.name, roles, sender });
  }
});

/** Mostly a move that is possible, since at random most are not; the ends of a claim's life come seldom. */
const step = fc.record({
  mover: fc.nat(),
  move: fc.nat(),
  isPossible: fc.boolean().chain((one) => (one ? fc.constant(true) : fc.boolean())),
  mayEnd: fc.nat(9).map((ten) => ten === 0),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const ends: readonly ClaimMove[] = ["REJECT", "RETRACT"];
const isState = (answer: string): answer is ClaimState => claimStates.some((state) => state === answer);

function chosen(model: Model, { mover: at, move: which, ...how }: Step): [Mover, ClaimMove] {
  const pairs = movers.flatMap((mover) => claimMoves.map((move): [Mover, ClaimMove] => [mover, move]));
  const askable = pairs.filter(
    ([, move]) => model.hasReview || !["APPROVE", "REQUEST_CHANGES", "REJECT"].includes(move),
  );
  const wanted = askable.filter(
    ([mover, move]) =>
      isState(model.outcome(move, mover)) === how.isPossible && (how.mayEnd || !ends.includes(move)),
  );
  const from = wanted.length > 0 ? wanted : askable;
  return from[(at * claimMoves.length + which) % from.length] ?? (askable[0] as [Mover, ClaimMove]);
}

test("whatever people try in whatever order, a claim stands where the rules put it", async () => {
  const author = movers[1]?.sender;
  if (author === undefined) throw new Error("The author could not sign in");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40, size: "max" }), async (steps) => {
      const { id } = await readyClaim(author);
      const model = new Model(movers[1]?.name ?? "");
      for (const each of steps) {
        const [mover, move] = chosen(model, each);
        const expected = model.outcome(move, mover);
        const answer = await attempt(move, id, { mover: mover.sender, watcher: author });
        expect([mover.roles, move, answer]).toEqual([mover.roles, move, expected]);
        if (isState(answer)) model.make(move, mover, answer);
        const { state, isPublic } = await standingOf(id, author);
        expect({ state, isPublic }).toEqual({ state: model.state, isPublic: model.isPublic });
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
