import type { Candidate } from "../findings.ts";
import { licenceNamed } from "../rights/licence-name.ts";

/** One licence has many addresses and spellings: what they come to can be compared, and they are kept as they stand. */
export function asLicence(read: Candidate): Candidate {
  const words = read.value.trim();
  return { ...read, value: licenceNamed(words)?.id ?? words, words };
}
