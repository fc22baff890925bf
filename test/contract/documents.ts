import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse, print } from "graphql";

/** The project's own copy of what clients, editors and reviewers send. The names in it stay. */
export const contractFiles = ["client", "editor", "reviewer"] as const;
export type ContractFile = (typeof contractFiles)[number];

export const readContract = (file: ContractFile | "inputs"): DocumentNode =>
  parse(readFileSync(join(__dirname, `${file}.graphql`), "utf8"));

/** One operation of a file, as it is sent. */
export function operationOf(file: ContractFile, name: string): string {
  const found = readContract(file).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  if (found === undefined) throw new Error(`${file}.graphql has no operation ${name}`);
  return print(found);
}

export function operationNames(file: ContractFile): string[] {
  return readContract(file).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );
}
