import { CodePointIndex } from "@claimdesk/shared/code-point";

/** One unbroken run of an article's text on the page, and how much of it is selected. */
export interface SelectedRun {
  /** Where the run begins in the article's text, in code points. */
  start: number;
  text: string;
  /** What is selected of it, in UTF-16 units as the browser counts. */
  from: number;
  to: number;
}

export interface TextSpan {
  start: number;
  end: number;
}

/** The attribute by which a run tells its place: `<span data-start="120">words</span>`, with nothing else inside. */
export const runAttribute = "data-start";

/**
 * What is selected on a page, as a place in the article's text. Labels and buttons between the runs are passed over,
 * for they are not the article's words; so is the white space at both ends, which nobody means.
 */
export function selectedSpan(runs: readonly SelectedRun[]): TextSpan | undefined {
  const trimmed = runs.map(trimRun).filter(({ from, to }) => from < to);
  const [first] = trimmed;
  const last = trimmed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lastIndex = new CodePointIndex(last.text);
  const end = lastIndex.toCodePoint(last.to);
  // A browser may stop between the halves of a surrogate pair; the whole character is meant.
  const isHalf = lastIndex.toUnit(end) < last.to;
  return {
    start: first.start + new CodePointIndex(first.text).toCodePoint(first.from),
    end: last.start + end + (isHalf ? 1 : 0),
  };
}

function trimRun(run: SelectedRun): SelectedRun {
  const words = run.text.slice(run.from, run.to);
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return before === words.length
    ? { ...run, to: run.from }
    : { ...run, from: run.from + before, to: run.to - after };
}

/** The runs inside an element that a selection touches, in the order of the text. */
export function runsIn(root: ParentNode, selection: Range): readonly SelectedRun[] {
  return [...root.querySelectorAll(`[${runAttribute}]`)].flatMap((element) => {
    const node = element.firstChild;
    if (node === null || !selection.intersectsNode(node)) return [];
    const text = node.textContent ?? "";
    const from = selection.startContainer === node ? selection.startOffset : 0;
    const to = selection.endContainer === node ? selection.endOffset : text.length;
    return [{ start: Number(element.getAttribute(runAttribute)), text, from, to }];
  });
}
