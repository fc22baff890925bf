import { claimDetection } from "./sets/claim-detection.mjs";
import { englishBodies } from "./sets/english-body.mjs";
import { frenchDates } from "./sets/french-date.mjs";
import { frenchPages } from "./sets/french-page.mjs";
import { nearDuplicates } from "./sets/near-duplicate.mjs";
import { englishQuotations, frenchQuotations } from "./sets/quotation.mjs";
import { englishRights, frenchRights } from "./sets/rights.mjs";

/** Every set that can be measured, each in a file of its own under sets/. */
export const sets = [
  englishBodies,
  frenchPages,
  frenchDates,
  claimDetection,
  frenchQuotations,
  englishQuotations,
  nearDuplicates,
  frenchRights,
  englishRights,
];
