const smallWords =
  /^(?:de|du|des|d|la|le|les|l|et|of|the|and|a|en|s|ancien|ancienne|former|new|old|nouveau|nouvelle)$/u;

/** The words that tell somebody or something from another, in small letters. */
export function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/^(?:mm?\.|mme|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|pr\.?)\s/u, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !smallWords.test(word));
}
