import type { RightsCondition } from "@claimdesk/shared/rights";
import { edited, type Edit } from "../kernel/edit.ts";
import { licenceCalled } from "../reading/licence.ts";
import type { LicenceWords, RightsWords } from "./rights.check.ts";

/** What an editor says of an article's rights. */
export interface RightsEdit extends Edit<Omit<RightsWords, "licence" | "ground" | "statements">> {
  /** Its SPDX identifier or its words. */
  readonly licence?: string | null | undefined;
  readonly licenceUrl?: string | null | undefined;
}

const nothing: RightsWords = {
  ...{
    holder: null,
    credit: null,
    notice: null,
    terms: null,
    contact: null,
    disclaimer: null,
    permission: "METADATA_ONLY",
  },
  ...{ licence: null, conditions: [], ground: "UNKNOWN", sentence: null, statements: [] },
};

export function rightsAfter(before: RightsWords, edit: RightsEdit | null | undefined): RightsWords {
  if (edit === undefined) return before;
  if (edit === null) return nothing;
  return {
    holder: edited(edit.holder, before.holder),
    credit: edited(edit.credit, before.credit),
    notice: edited(edit.notice, before.notice),
    terms: edited(edit.terms, before.terms),
    contact: edited(edit.contact, before.contact),
    disclaimer: edited(edit.disclaimer, before.disclaimer),
    ...ruleAfter(before, edit),
    statements: before.statements,
  };
}

type Rule = Pick<RightsWords, "permission" | "licence" | "conditions" | "ground" | "sentence">;

/** A sentence that was read does not carry what an editor decides instead, unless the editor says so. */
function ruleAfter(before: RightsWords, edit: RightsEdit): Rule {
  const permission = edit.permission ?? before.permission;
  const [licence, asks] = licenceAfter(before.licence, edit);
  const wanted = new Set([...(edited(edit.conditions, before.conditions) ?? []), ...asks]);
  const conditions = [...wanted];
  const rule = { permission, licence, conditions };
  if (isSame(before, rule) && edited(edit.sentence, before.sentence) === before.sentence) {
    return { ...rule, ground: before.ground, sentence: before.sentence };
  }
  return { ...rule, ground: "EDITOR", sentence: edit.sentence ?? null };
}

/** A licence that is known comes with its link, and with what it asks: neither can be left out by mistake. */
function licenceAfter(
  before: LicenceWords | null,
  { licence, licenceUrl }: RightsEdit,
): [LicenceWords | null, readonly RightsCondition[]] {
  const words = licence === undefined ? (before?.spdx ?? before?.name ?? "") : (licence ?? "").trim();
  if (words === "") return [null, []];
  const isKept = words === (before?.spdx ?? before?.name);
  const known = licenceCalled(words);
  const url = edited(licenceUrl, isKept ? (before?.url ?? null) : null)?.trim() ?? "";
  const link = url === "" ? (known?.url ?? null) : url;
  if (known === null) return [{ spdx: null, name: words, url: link }, []];
  return [{ spdx: known.spdx, name: known.name, url: link }, known.conditions];
}

function isSame(before: RightsWords, after: Pick<Rule, "permission" | "licence" | "conditions">): boolean {
  const told = ({ permission, licence, conditions }: typeof after): string =>
    JSON.stringify([permission, licence?.spdx, licence?.name, licence?.url, [...conditions].sort()]);
  return told(before) === told(after);
}
