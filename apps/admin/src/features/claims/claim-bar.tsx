import { useTranslations } from "next-intl";
import type { SearchParams } from "../../lib/page-place.ts";
import { selectableAt } from "../../lib/seen-version.ts";
import { ColumnChoice } from "../../ui/column-choice.tsx";
import { TableBar } from "../../ui/table-bar.tsx";
import { filterOf } from "./claim-choice.ts";
import type { ClaimChoice } from "./claim-choice.ts";
import { claimColumns } from "./claim-columns.ts";
import type { ClaimColumn } from "./claim-columns.ts";
import { ClaimSelection } from "./claim-selection.tsx";

interface ClaimBarProps {
  params: SearchParams;
  choice: ClaimChoice;
  columns: readonly ClaimColumn[];
  claims: readonly { id: string; version: number }[];
  mayEdit: boolean;
}

/** Above the list of claims: what is done with many of them, and how the list is shown. */
export function ClaimBar({ params, choice, columns, claims, mayEdit }: ClaimBarProps) {
  const t = useTranslations("claims.table");
  // Another order shows the same claims.
  const of = JSON.stringify(["claims", filterOf(choice), choice.search]);
  return (
    <TableBar selection={mayEdit && <ClaimSelection of={of} rows={claims.map(selectableAt)} />}>
      <ColumnChoice
        list="claims"
        path="/claims"
        params={params}
        columns={claimColumns.all.map((value) => ({ value, label: t(value) }))}
        standard={claimColumns.standard}
        chosen={columns}
      />
    </TableBar>
  );
}
