import { operationOf } from "../../contract/documents.ts";
import { get, named, type Got } from "../../testkit/document.ts";
import { eventually } from "../../testkit/own-server.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, submit, type Published } from "../../testkit/review-desk.ts";

export const claimById = named(operationOf("client", "ClaimById"));
export const publishedClaims = named(operationOf("client", "PublishedClaims"));

export interface TwoPeople {
  editor: Person;
  reviewer: Person;
}

export async function twoPeople(): Promise<TwoPeople> {
  return { editor: await newPerson(["EDITOR"]), reviewer: await newPerson(["REVIEWER"]) };
}

export async function newPublished(
  { editor, reviewer }: TwoPeople,
  more: Record<string, unknown> = {},
): Promise<Published> {
  return publish(editor, await decide(reviewer, await submit(editor, await readyClaim(editor, more))));
}

/** As anybody, or any cache, asks for a claim. */
export const ask = (id: string, headers: Record<string, string> = {}): Promise<Got> =>
  get({ documentId: claimById.id, variables: { id } }, { headers });

/** Others work at this desk at the same moment, and whatever they publish is a change too. */
export const kept = (look: () => Promise<Got>): Promise<Got> =>
  eventually(look, ({ statements }) => statements === 0);
