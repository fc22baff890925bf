import type { DemoAppearance, DemoEvidence, DemoQuote, DemoRole } from "./demo-desk.ts";
import type { Speaker } from "./speaker.ts";

/** Who speaks, and what the keys of desk.json became. */
export interface DemoWorld {
  readonly speakers: Readonly<Record<DemoRole, Speaker>>;
  readonly sources: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, string>;
  /** A due date is the policy's to give; the demo sets one so that the queue shows an overdue review. */
  readonly setDue: (reviewId: string, inDays: number) => Promise<void>;
}

/** The words of desk.json as the mutations take them. */
export function appearanceInput(
  { articles, sources }: DemoWorld,
  { article, attribution, ...quote }: DemoAppearance,
): object {
  return {
    articleId: idIn(articles, article),
    anchor: anchorOf(quote),
    attribution: attribution.map(({ source, verb }) => ({ sourceId: idIn(sources, source), verb })),
  };
}

export function evidenceInput({ articles, sources }: DemoWorld, evidence: DemoEvidence): object {
  const { stance, source, article, quote, prefix, suffix, url, excerpt, note } = evidence;
  return {
    ...{ stance, url, excerpt, note },
    ...(source === undefined ? {} : { sourceId: idIn(sources, source) }),
    ...(article === undefined ? {} : { articleId: idIn(articles, article) }),
    ...(quote === undefined ? {} : { anchor: anchorOf({ quote, prefix, suffix }) }),
  };
}

const idIn = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key);
  if (id === undefined) throw new Error(`desk.json names "${key}", which it does not hold`);
  return id;
};

type Quote = { readonly [K in keyof DemoQuote]: DemoQuote[K] | undefined };

const anchorOf = ({ quote, prefix, suffix }: Quote) => ({ exact: quote, prefix, suffix });
