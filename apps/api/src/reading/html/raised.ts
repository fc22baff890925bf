const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number that is set high, in letters of its own: "10<sup>6</sup>" is a million, and "106" is not. */
export const raised = (text: string): string =>
  /^\s*[-−+]?\d+\s*$/u.test(text)
    ? text
        .replace(/\d/g, (digit) => digits.charAt(Number(digit)))
        .replace(/[-−]/u, "⁻")
        .replace("+", "⁺")
    : text;
