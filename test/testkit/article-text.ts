import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./launcher.ts";

/** Somebody else's text: it lies beside the project, and is not part of it. */
export const samplePath = join(projectRoot, "../shared/samples/000_6b9fd5291d0c5704.txt");
export const hasSample = existsSync(samplePath);

const demoArticle = join(projectRoot, "demo/articles/02-port-seline-armateurs.txt");

/**
 * A twin of the sample, written for the demo: label lines, guillemets, a paragraph that a page break cut in two, terms
 * and notices. A text is imported once per desk: the headline and the first quotation make this one new.
 */
export const twin = (headline: string, quotation: string): string =>
  readFileSync(demoArticle, "utf8")
    .replace(/^.*$/m, `## ${headline}`)
    .replace(
      /\n\nIl aura fallu/,
      `\n\n«${quotation}», a déclaré la ministre Hélène Vasmer.\n\nIl aura fallu`,
    );
