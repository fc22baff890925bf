import type { Permission } from "@claimdesk/shared/claim-state";
import { nameLengthMax, rightsTextLengthMax } from "@claimdesk/shared/limits";
import { rightsConditions, type RightsCondition, type RightsGround } from "@claimdesk/shared/rights";
import type { InputCheck } from "../kernel/input-check.ts";

export interface LicenceWords {
  readonly spdx: string | null;
  readonly name: string;
  readonly url: string | null;
}

export interface RightsStatementWords {
  readonly words: string;
  readonly ground: RightsGround;
  readonly permission: Permission | null;
  readonly licence: string | null;
}

export interface RightsWords {
  readonly holder: string | null;
  readonly credit: string | null;
  readonly notice: string | null;
  readonly terms: string | null;
  readonly contact: string | null;
  readonly disclaimer: string | null;
  readonly permission: Permission;
  readonly licence: LicenceWords | null;
  readonly conditions: readonly RightsCondition[];
  /** Null for what came in before the desk kept it. */
  readonly ground: RightsGround | null;
  readonly sentence: string | null;
  /** What was read; nobody edits it. */
  readonly statements: readonly RightsStatementWords[];
}

type TextName = "holder" | "credit" | "notice" | "terms" | "contact" | "disclaimer" | "sentence";

/** In the order of the row that they are compared with. */
export function checkedRights(check: InputCheck, given: RightsWords): RightsWords {
  const text = (name: TextName): string | null =>
    check.textOrNull(`rights.${name}`, given[name], rightsTextLengthMax);
  return {
    holder: text("holder"),
    credit: text("credit"),
    notice: text("notice"),
    terms: text("terms"),
    contact: text("contact"),
    disclaimer: text("disclaimer"),
    permission: given.permission,
    licence: given.licence && checkedLicence(check, given.licence),
    conditions: rightsConditions.filter((one) => given.conditions.includes(one)),
    ground: given.ground,
    sentence: text("sentence"),
    statements: given.statements,
  };
}

const checkedLicence = (check: InputCheck, { spdx, name, url }: LicenceWords): LicenceWords => ({
  spdx,
  name: check.line("rights.licence", name, nameLengthMax),
  url: check.url("rights.licenceUrl", url),
});
