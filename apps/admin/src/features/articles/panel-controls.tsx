"use client";

import { ClaimKind } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { itemOrders, itemViews } from "./item-choice.ts";
import type { ItemChoosing } from "./use-item-choice.ts";

const claimKinds = Object.values(ClaimKind);

/** Narrows what is marked and listed, and orders the list. */
export function PanelControls({ choosing }: { choosing: ItemChoosing }) {
  const t = useTranslations("articles.panel");
  const kinds = useTranslations("states.kind");
  const { view, kind, order, counts } = choosing;
  return (
    <div className="flex shrink-0 flex-col gap-2">
      <SegmentedControl
        label={t("view")}
        value={view}
        onValueChange={choosing.setView}
        className="[&_button]:px-2"
        segments={itemViews.map((value) => ({ value, label: t(`views.${value}`, { count: counts[value] }) }))}
      />
      <div className="flex flex-wrap gap-2">
        <div className="min-w-36 flex-1">
          <FilterSelect
            label={t("kind")}
            anyLabel={t("anyKind")}
            value={kind}
            options={claimKinds.map((value) => ({ value, label: kinds(value) }))}
            onChoose={(value) => choosing.setKind(claimKinds.find((one) => one === value))}
          />
        </div>
        <SegmentedControl
          label={t("order")}
          value={order}
          onValueChange={choosing.setOrder}
          className="[&_button]:px-2"
          segments={itemOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
        />
      </div>
    </div>
  );
}
