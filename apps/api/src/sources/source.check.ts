import type { SourceKind } from "@claimdesk/shared/claim-state";
import { nameLengthMax } from "@claimdesk/shared/limits";
import type { InputCheck } from "../kernel/input-check.ts";

/** Everything about a source but its owners. */
export interface SourceWords {
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases: readonly string[];
  readonly homepage: string | null;
  readonly domains: readonly string[];
  readonly country: string | null;
}

/** Of other names, and of domains. */
export const othersMax = 50;
const domainLengthMax = 253;
const domainForm = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{1,62}$/u;
const countryForm = /^[A-Z]{2}$/;

/** The words as they will be kept; what is wrong with them is for the check to tell. */
export function checkedSource(check: InputCheck, given: SourceWords): SourceWords {
  return {
    kind: given.kind,
    name: check.line("name", given.name, nameLengthMax),
    aliases: check.list("aliases", given.aliases, { max: othersMax, lengthMax: nameLengthMax }),
    homepage: check.url("homepage", given.homepage),
    domains: domains(check, given.domains),
    country: countryCode(check, given.country),
  };
}

function domains(check: InputCheck, given: readonly string[]): string[] {
  const lower = given.map((domain) => domain.trim().toLowerCase());
  const wrong = lower.find((domain) => !domainForm.test(domain));
  if (wrong !== undefined) {
    const message = `"${wrong.slice(0, 60)}" is not a domain such as "example.org".`;
    check.refuse("domains", { problem: "NOT_A_DOMAIN", message });
  }
  return check.list("domains", lower, { max: othersMax, lengthMax: domainLengthMax });
}

/** Null where there is none. */
export function countryCode(check: InputCheck, given: string | null): string | null {
  const code = (given ?? "").trim().toUpperCase();
  if (code === "") return null;
  if (!countryForm.test(code)) {
    const message = "A country has two letters, such as FR (ISO 3166-1).";
    check.refuse("country", { problem: "NOT_A_COUNTRY", message });
  }
  return code;
}
