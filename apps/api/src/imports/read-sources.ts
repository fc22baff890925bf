import { nameLengthMax } from "@claimdesk/shared/limits";
import type { SourceKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import type { Actor } from "../kernel/actor.ts";
import { cleanLine } from "../kernel/input-check.ts";
import { isOwnNewsroom } from "../reading/newsroom.ts";
import { domainOf } from "../reading/publisher.ts";
import type { Reading } from "../reading/reading.ts";
import type { SourceService } from "../sources/source.service.ts";

/** Who a reading speaks of, as sources of the desk: UUIDs. */
export interface ReadSources {
  readonly publisherId: string | null;
  readonly authorIds: readonly string[];
  readonly originalSourceId: string | null;
}

interface Named {
  readonly name: string;
  readonly kind: SourceKind;
  readonly domain: string | null;
}

/** `publisherId` is the editor's word, which is believed over what was read. */
export async function sourcesOf(
  reading: Reading,
  publisherId: string | null,
  resolve: (named: Named) => ReturnType<SourceService["resolve"]>,
): Promise<ReadSources> {
  const publisher = publisherId === null ? publisherOf(reading) : null;
  const authors = reading.authors.map(authorNamed);
  const original = originalOf(reading);
  const ids = new Map<string, string>();
  // Always in one order: each name is held until the transaction ends, and two imports must not wait for each other.
  const named = [publisher, original, ...authors].filter((one) => one !== null && one !== ownNewsroom);
  for (const one of named.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    if (!ids.has(keyOf(one))) ids.set(keyOf(one), (await resolve(one)).id);
  }
  const idOf = (one: Named | null): string | null => (one === null ? null : (ids.get(keyOf(one)) ?? null));
  const publisherOrNone = publisherId ?? idOf(publisher);
  const authorIds = authors.map((author) => (author === ownNewsroom ? publisherOrNone : idOf(author)));
  return {
    publisherId: publisherOrNone,
    authorIds: [...new Set(authorIds.filter((id) => id !== null))],
    originalSourceId: idOf(original),
  };
}

export const resolveWith =
  (sources: SourceService, tx: EntityManager, actor: Actor) =>
  (named: Named): ReturnType<SourceService["resolve"]> =>
    sources.resolve(tx, actor, named);

const keyOf = ({ name, kind }: Named): string => `${name.toLowerCase()} ${kind}`;

const publisherOf = ({ publisher }: Reading): Named | null =>
  publisher && called(publisher.name, "OUTLET", publisher.domain);

/** "La rédaction" means another newsroom in every outlet: as a source of that name, all of them would share it. */
const ownNewsroom = Symbol("the publisher's own newsroom");

const authorNamed = ({ name, kind }: Reading["authors"][number]): Named | typeof ownNewsroom | null =>
  isOwnNewsroom(name) ? ownNewsroom : called(name, kind, null);

/** The address may be a mirror's, so that only the name itself can tell a domain. */
function originalOf({ republication }: Reading): Named | null {
  const name = republication?.originalSource ?? null;
  return name === null ? null : called(name, "OUTLET", domainOf(name));
}

function called(written: string, kind: SourceKind, domain: string | null): Named | null {
  const name = Array.from(cleanLine(written)).slice(0, nameLengthMax).join("").trim();
  return name === "" ? null : { name, kind, domain };
}
