import parser from "robots-parser";

// Its types tell of a module with a default, and it is the function itself.
const parse = parser as unknown as typeof parser.default;

/** The name by which robots.txt files know the desk; its requests bear it too. */
export const robotName = "Claimdesk";

const crawlDelaySecondsMax = 30;

/** RFC 9309: what a site asks of programs. */
export interface Robots {
  allows(url: string): boolean;
  /** How long the site asks to be left alone between two requests; 0 where it asks nothing. */
  readonly crawlDelaySeconds: number;
}

export function robotsOf(origin: string, text: string): Robots {
  const parsed = parse(`${origin}/robots.txt`, text);
  return {
    // Undefined is of an address elsewhere, which the file says nothing of.
    allows: (url) => parsed.isAllowed(url, robotName) ?? true,
    // Not in the standard, and kept to all the same as far as it is reasonable.
    crawlDelaySeconds: Math.min(Math.max(parsed.getCrawlDelay(robotName) ?? 0, 0), crawlDelaySecondsMax),
  };
}
