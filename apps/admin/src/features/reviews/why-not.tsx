import { useTranslations } from "next-intl";

const known = ["NOT_A_REVIEWER", "REVIEW_CLOSED", "OWN_WORK", "NOT_A_DECIDER", "ALREADY_DECIDED"] as const;

interface WhyNotProps {
  code: string | null;
  /** The API's own sentence, for a code that has no words here yet. */
  sentence: string | null;
}

/** Why the reader may not decide. */
export function WhyNot({ code, sentence }: WhyNotProps) {
  const t = useTranslations("reviews.whyNot");
  const name = known.find((candidate) => candidate === code);
  return name === undefined ? sentence : t(name);
}
