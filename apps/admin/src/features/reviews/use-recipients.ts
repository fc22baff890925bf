"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { HandOverChoicesQuery } from "../../gql/graphql.ts";
import type { Option } from "../../ui/option.ts";
import type { LoadOptions } from "../../ui/use-async-options.ts";
import { readHandOverChoices } from "./assignment.action.ts";
import { isKnownReason } from "./obstacle.ts";

type Choice = HandOverChoicesQuery["handOverChoices"][number];
type Words = ReturnType<typeof useTranslations<"reviews.recipients">>;

/** Whom reviews can be handed to. Whoever can be given none of them is shown too, with the reason, and not chosen. */
export function useRecipients(reviewIds: readonly string[]): LoadOptions {
  const t = useTranslations("reviews.recipients");
  // The ids come in a list that is made anew on each render.
  const wanted = JSON.stringify(reviewIds);
  return useCallback(
    async (query) => {
      const ids = JSON.parse(wanted) as string[];
      const people = await readHandOverChoices(ids, query);
      return people.map((person) => optionOf(person, ids.length, t));
    },
    [t, wanted],
  );
}

function optionOf(person: Choice, total: number, t: Words): Option {
  const { personId: value, name: label, email, possibleCount, whyNotCode } = person;
  if (whyNotCode === null) return { value, label, hint: email };
  const why = t(`why.${isKnownReason(whyNotCode) ? whyNotCode : "other"}`);
  const hint = possibleCount === 0 ? why : t("some", { count: possibleCount, total, why });
  return { value, label, hint, disabled: possibleCount === 0 };
}
