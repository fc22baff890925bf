import { workingCopiesMax, workingCopyLengthMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import { asEditor } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { InputFault } from "../kernel/input-problem.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { TypedElsewhere } from "./working-copy.refusal.ts";
import type { CopyPlace, TypedContent, WorkingCopyStore } from "./working-copy.store.ts";

type Place = Omit<CopyPlace, "personId">;

interface Kept {
  readonly version: number;
  readonly keptAt: Date;
}

/**
 * What people typed and did not save yet. It is nobody else's matter and changes nothing of the claim: there is no
 * revision, no event and no audit record of it.
 */
export class WorkingCopyService {
  readonly #source: DataSource;
  readonly #store: WorkingCopyStore;

  constructor(source: DataSource, store: WorkingCopyStore) {
    this.#source = source;
    this.#store = store;
  }

  async keep(
    viewer: Viewer,
    place: Place,
    typed: TypedContent,
  ): Promise<Kept | TypedElsewhere | NotFound | InvalidInput> {
    const { personId } = asEditor(viewer, "Keeping what you typed");
    const check = new InputCheck();
    const content = check.text("content", typed.content, workingCopyLengthMax);
    const { basedOnVersion, expectedVersion } = typed;
    if ((place.number ?? 0) < 0) check.refuse("number", below(0));
    if (basedOnVersion < 1) check.refuse("basedOnVersion", below(1));
    if (expectedVersion < 0) check.refuse("expectedVersion", below(0));
    if (check.fault !== null) return check.fault;
    const of = { ...place, personId };
    return this.#source.transaction(async (tx) => {
      if (!(await this.#store.hasClaim(tx, place.claimId))) return noClaim(place);
      if ((await this.#store.othersOf(tx, of)) >= workingCopiesMax) return tooMany();
      const kept = await this.#store.keep(tx, of, { ...typed, content });
      if (kept !== null) return kept;
      const standing = await this.#store.standing(tx, of);
      if (standing === null) throw new Error("A working copy went while another took its place");
      return new TypedElsewhere(standing);
    });
  }

  async discard(viewer: Viewer, place: Place): Promise<{ readonly wasThere: boolean } | NotFound> {
    const { personId } = asEditor(viewer, "Discarding what you typed");
    return this.#source.transaction(async (tx) => {
      if (!(await this.#store.hasClaim(tx, place.claimId))) return noClaim(place);
      return { wasThere: await this.#store.discard(tx, { ...place, personId }) };
    });
  }
}

const noClaim = ({ claimId }: Place): NotFound => new NotFound("claim", globalId("Claim", claimId));

const below = (min: number): InputFault => ({
  problem: "OUT_OF_RANGE",
  min,
  message: `It is ${String(min)} or more.`,
});

function tooMany(): InvalidInput {
  const message = `One person keeps ${workingCopiesMax} working copies of a claim at the most. Save or discard one first.`;
  return new InvalidInput("part", { problem: "TOO_MANY", max: workingCopiesMax, message });
}
