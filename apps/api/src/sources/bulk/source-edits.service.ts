import type { SourceKind } from "@claimdesk/shared/claim-state";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import { asEditor } from "../../kernel/access.ts";
import type { Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { putThrough } from "../../kernel/bulk-put.ts";
import { endOfVerb, type BulkEnd } from "../../kernel/bulk-run.ts";
import { globalId } from "../../kernel/id.ts";
import { InputCheck } from "../../kernel/input-check.ts";
import { InvalidInput, Refusal, type NotFound } from "../../kernel/refusal.ts";
import { optionalText } from "../../kernel/written-text.ts";
import { saysOwners } from "../ownership.check.ts";
import type { OwnershipStore } from "../ownership.store.ts";
import { ownersIn, standingAs } from "../ownership.ts";
import { countryCode } from "../source.check.ts";
import { isSame, sourceAfter, sourceAsSeen, type SeenSource, type SourceEdit } from "../source-content.ts";
import { ownersMax } from "../source.reader.ts";
import { OwnershipCircle } from "../source.refusal.ts";
import type { SourceService } from "../source.service.ts";
import type { SourceRow, SourceStore } from "../source.store.ts";

interface WantedEdits {
  /** By their UUIDs, as the owners. */
  readonly sources: readonly SeenSource[];
  readonly kind?: SourceKind | null | undefined;
  readonly country?: string | null | undefined;
  readonly addOwnerIds: readonly string[];
  readonly reason?: string | null | undefined;
  readonly dryRun: boolean;
}

type SameEdit = Omit<SourceEdit, keyof SeenSource>;

/** What was read around many sources. */
interface Around {
  readonly edit: SameEdit;
  readonly missing: NotFound | null;
  /** What each source, and each owner, is now. */
  readonly now: ReadonlyMap<string, string>;
  readonly circles: ReadonlyMap<string, string>;
}

interface Parts {
  readonly store: SourceStore;
  readonly owners: OwnershipStore;
  readonly sources: SourceService;
}

/** Says the same of many sources at once. */
export class SourceEditsService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async edit(viewer: Viewer, wanted: WantedEdits): Promise<BulkChange | InvalidInput> {
    const actor = asEditor(viewer, "Editing sources");
    const edit = sameEdit(wanted);
    if (edit instanceof InvalidInput) return edit;
    const { sources: seen, dryRun } = wanted;
    return putThrough(actor, {
      ...{ field: "sources", seen, dryRun },
      idOf: ({ id }) => globalId("Source", id),
      look: async () => {
        const ids = seen.map(({ id }) => id);
        const rows = await this.#with.store.look(this.#source.manager, ids);
        const titled = new Map(rows.map((row) => [row.id, { row, title: row.name }]));
        return ids.map((id) => titled.get(id) ?? null);
      },
      foresight: async (things) => {
        const around = await this.#around(
          things.map(({ row }) => row),
          edit,
        );
        return (one, thing) => endOf(thing?.row ?? null, one, around);
      },
      act: async (one) => endOfVerb(await this.#with.sources.edit(viewer, { ...edit, ...one })),
    });
  }

  async #around(rows: readonly SourceRow[], edit: SameEdit): Promise<Around> {
    const { store, owners, sources } = this.#with;
    const { manager } = this.#source;
    const added = edit.addOwnerIds ?? [];
    const missing = await sources.missing(manager, added);
    const now = await store.standingOf(manager, [
      ...new Set([
        ...rows.flatMap(({ id, ownerships }) => [id, ...ownerships.map(({ ownerId }) => ownerId)]),
        ...added,
      ]),
    ]);
    const owned = rows.flatMap((row) => {
      const after = sourceAfter(row, edit);
      if (after instanceof InvalidInput) return [];
      return [{ id: row.id, ownerIds: ownersIn(standingAs(after.ownerships, now)) }];
    });
    const circles = saysOwners(edit)
      ? await owners.ownedAmongEach(manager, owned)
      : new Map<string, string>();
    return { edit, missing, now, circles };
  }
}

function endOf(source: SourceRow | null, seen: SeenSource, { edit, missing, now, circles }: Around): BulkEnd {
  const before = sourceAsSeen(source, { ...seen, kept: now.get(seen.id) });
  if (before instanceof Refusal) return before;
  const after = sourceAfter(before, edit);
  if (after instanceof InvalidInput) return after;
  if (missing !== null) return missing;
  const circle = circles.get(before.id);
  if (circle !== undefined) return new OwnershipCircle(circle);
  return isSame(before, { ...after, ownerships: standingAs(after.ownerships, now) }) ? "UNCHANGED" : "DONE";
}

/** What is wrong with it would be wrong with each, and is told once. */
function sameEdit({ kind, country, addOwnerIds, ...wanted }: WantedEdits): SameEdit | InvalidInput {
  const reason = optionalText("reason", wanted.reason, reasonLengthMax);
  if (reason instanceof InvalidInput) return reason;
  const check = new InputCheck();
  const owners = [...new Set(addOwnerIds)].sort();
  if (owners.length > ownersMax) {
    const message = `A source has ${String(ownersMax)} owners at the most.`;
    check.refuse("addOwnerIds", { problem: "TOO_MANY", max: ownersMax, message });
  }
  const said = { kind: kind ?? undefined, country: country == null ? country : countryCode(check, country) };
  if (said.kind === undefined && country === undefined && owners.length === 0) {
    const message = "Say what the sources are: their kind, country or owners.";
    check.refuse("kind", { problem: "MISSING_ONE_OF", message });
  }
  return check.fault ?? { ...said, reason, ...(owners.length === 0 ? {} : { addOwnerIds: owners }) };
}
