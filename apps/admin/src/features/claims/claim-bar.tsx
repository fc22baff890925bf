import { selectableAt } from "../../lib/seen-version.ts";
import { TableBar } from "../../ui/table-bar.tsx";
import { filterOf } from "./claim-choice.ts";
import type { ClaimChoice } from "./claim-choice.ts";
import { ClaimSelection } from "./claim-selection.tsx";

interface ClaimBarProps {
  choice: ClaimChoice;
  claims: readonly { id: string; version: number }[];
}

/** Above the list of claims: what is done with many of them. */
export function ClaimBar({ choice, claims }: ClaimBarProps) {
  // Another order shows the same claims.
  const of = JSON.stringify(["claims", filterOf(choice), choice.search]);
  return <TableBar selection={<ClaimSelection of={of} rows={claims.map(selectableAt)} />} />;
}
