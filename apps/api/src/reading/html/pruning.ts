import { verdictOfNames, type NameVerdict } from "./furniture-name.ts";
import type { Amounts, TreeElement, TreeParent } from "./page-tree.ts";

const outer = /^(?:html|head|body|main)$/;
/** A part that holds so much of the page's text is the article, whatever its name says. */
const proseShareMax = { sure: 0.6, likely: 0.3, hidden: 0.5 } as const;
const captionLengthMax = 600;
const furnitureRole =
  /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|tooltip|banner|contentinfo)$/;

/** Words within a sentence, whatever their names say of how they look. */
const phrasing = /^(?:abbr|b|bdi|dfn|em|i|mark|q|strong|sub|sup)$/;

type Fate = "keep" | "drop" | "caption";

/** Decides which parts of a page cannot be the article's, on a walk from the root down. */
export class Pruning {
  readonly #amounts: Amounts;
  readonly #prose: number;
  /** Words that name the article's own parts here, such as the comments that a match is told in. */
  readonly #forgiven = new Map<string, TreeElement>();

  constructor(amounts: Amounts, root: TreeParent) {
    this.#amounts = amounts;
    this.#prose = amounts.get(root)?.prose ?? 0;
  }

  fateOf(element: TreeElement): Fate {
    if (outer.test(element.name)) return "keep";
    const amount = this.#amounts.get(element);
    if (amount === undefined) return "keep";
    const share = this.#prose === 0 ? 0 : amount.prose / this.#prose;
    if (isHidden(element.attribs)) return share <= proseShareMax.hidden ? "drop" : "keep";
    if (amount.hasTitle || /articlebody/i.test(element.attribs["itemprop"] ?? "")) return "keep";
    const verdict = verdictOf(element);
    if (verdict === null || this.#forgiven.has(verdict.word)) return "keep";
    if (verdict.kind === "caption")
      return amount.words <= captionLengthMax && isLine(element.name) ? "caption" : "keep";
    if (share <= proseShareMax[verdict.kind]) return "drop";
    this.#forgiven.set(verdict.word, element);
    return "keep";
  }

  leave(element: TreeElement): void {
    for (const [word, holder] of this.#forgiven) if (holder === element) this.#forgiven.delete(word);
  }
}

const isLine = (name: string): boolean => /^(?:div|p|span|figcaption|small|cite)$/.test(name);

/** What the element is: by its tag, by its role, and at last by its names. */
function verdictOf({ name, attribs }: TreeElement): NameVerdict | null {
  const role = attribs["role"] ?? "";
  if (name === "nav" || name === "footer") return { kind: "sure", word: name };
  if (furnitureRole.test(role)) return { kind: "sure", word: role };
  if (name === "aside" || role === "complementary") return { kind: "likely", word: "aside" };
  if (phrasing.test(name)) return null;
  const [className, id] = [attribs["class"] ?? "", attribs["id"] ?? ""];
  return className === "" && id === "" ? null : verdictOfNames(className, id);
}

function isHidden(attribs: TreeElement["attribs"]): boolean {
  return (
    attribs["hidden"] !== undefined ||
    attribs["aria-hidden"] === "true" ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs["style"] ?? "")
  );
}
