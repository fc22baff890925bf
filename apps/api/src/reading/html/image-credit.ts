/** A caption's words, apart from those that say whose picture it is. */
export interface Captioned {
  readonly caption: string | null;
  readonly credit: string | null;
}

const credits: readonly RegExp[] = [
  /(?:^|[\s.(|/–—-])(?:crédits?(?: photos?)?|photo(?:graph)?s?|image credits?|image|picture|credits?|foto|bild|illustration)\s*(?:[::]|©|\bby\b|\bpar\b|\bcourtesy of\b)\s*(?<credit>[^.!?]{2,80})[.)]?$/iu,
  /\(\s*(?<credit>[^()]{0,40}\b(?:AP|AFP|Reuters|Getty|EPA|DPA|ANSA|EFE|Shutterstock|Photo|Image)\b[^()]{0,60})\)\.?$/u,
  /(?:©|\(c\))\s*(?<credit>[^.!?©]{2,80})\.?$/iu,
  /(?<=[.!?»”"]\s)(?<credit>[^.!?]{0,40}\b(?:AP|AFP|Reuters|Getty Images|EPA|DPA|ANSA|EFE|Shutterstock)\b[^.!?]{0,40})$/u,
];

export function creditIn(words: string): Captioned {
  for (const pattern of credits) {
    const match = pattern.exec(words);
    const credit = match?.groups?.["credit"]?.trim();
    if (match === null || credit === undefined || credit === "") continue;
    const caption = words
      .slice(0, match.index)
      .replace(/[\s(|/–—-]+$/u, "")
      .trim();
    return { caption: caption === "" ? null : caption, credit };
  }
  return { caption: words === "" ? null : words, credit: null };
}
