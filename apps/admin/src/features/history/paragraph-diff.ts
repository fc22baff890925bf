import { diffArrays } from "diff";

/** A run of paragraphs: alike in both texts, or what stood there before and stands there now. */
export type ParagraphRun =
  { kind: "same"; paragraphs: readonly string[] } | { kind: "changed"; before: string; after: string };

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((one) => one !== "");

/** Compares long texts by paragraphs first, so that only what changed is compared by words. */
export function paragraphRuns(before: string, after: string): ParagraphRun[] {
  const runs: ParagraphRun[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const close = () => {
    if (gone.length + come.length > 0)
      runs.push({ kind: "changed", before: gone.join("\n\n"), after: come.join("\n\n") });
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (added) come = [...come, ...value];
    else if (removed) gone = [...gone, ...value];
    else {
      close();
      runs.push({ kind: "same", paragraphs: value });
    }
  }
  close();
  return runs;
}
