import { claimTextLengthMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { cleanText } from "../kernel/input-check.ts";
import type { ClaimStore } from "./claim.store.ts";
import { likenessOf, type Likeness } from "./like-claim.ts";

export interface FoundLike {
  readonly id: string;
  readonly likeness: Likeness;
}

/** Enough to choose from; the list of claims can be searched for more. */
const shownMax = 5;
/** Two words are like those of half the desk. */
const lengthMin = 12;

/** What the desk has already, while somebody words a claim. */
export class LikeClaimService {
  readonly #source: DataSource;
  readonly #claims: ClaimStore;

  constructor(source: DataSource, claims: ClaimStore) {
    this.#source = source;
    this.#claims = claims;
  }

  async find(
    viewer: Viewer,
    asked: { readonly text: string; readonly exceptId: string | null },
  ): Promise<readonly FoundLike[]> {
    actorWith(viewer, "SEE_DESK", "Looking for like claims");
    const text = cleanText(asked.text).slice(0, claimTextLengthMax);
    if (text.length < lengthMin) return [];
    const near = await this.#source.transaction((tx) => this.#claims.likeWordings(tx, { ...asked, text }));
    const found = near.flatMap((one) => {
      const likeness = likenessOf(text, one);
      return likeness === null ? [] : [{ id: one.id, likeness }];
    });
    return found.slice(0, shownMax);
  }
}
