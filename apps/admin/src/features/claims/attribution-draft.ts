import type { AttributionLinkInput } from "../../gql/graphql.ts";
import type { Option } from "../../ui/option.ts";

interface StandingLink {
  verb: string | null;
  source: { id: string; name: string };
  anchor: { exact: string; prefix: string; suffix: string; start: number; end: number } | null;
}

/** A link as it is edited: a source may not have been chosen yet. */
export interface LinkDraft {
  key: number;
  verb: string;
  source: Option | undefined;
  /** The words of the article that say so; kept as they are while the source stays the same. */
  anchor: StandingLink["anchor"];
}

export function draftOf(attribution: readonly StandingLink[]): readonly LinkDraft[] {
  const links = attribution.map(({ verb, source, anchor }, key) => ({
    key,
    verb: verb ?? "",
    source: { value: source.id, label: source.name },
    anchor,
  }));
  return links.length > 0 ? links : [newLink([])];
}

export interface AttributionDraft {
  links: readonly LinkDraft[];
}

export const attributionOf = ({
  attribution,
}: {
  attribution: readonly StandingLink[];
}): AttributionDraft => ({
  links: draftOf(attribution),
});

/** From the article outwards, in one line. */
export const chainWords = ({ links }: AttributionDraft): string =>
  links
    .map(({ verb, source }) => [verb.trim(), source?.label ?? ""].filter((text) => text !== "").join(" "))
    .filter((text) => text !== "")
    .join(" → ");

export function newLink(others: readonly LinkDraft[]): LinkDraft {
  const key = Math.max(-1, ...others.map((link) => link.key)) + 1;
  return { key, verb: "", source: undefined, anchor: null };
}

/** The words that name one source do not name another. */
export function sourceChanged(link: LinkDraft, source: Option | null): Partial<LinkDraft> {
  if (source === null) return { source: undefined };
  return { source, anchor: source.value === link.source?.value ? link.anchor : null };
}

/** A row left without a source says nothing and is left out. */
export function chainOf(links: readonly LinkDraft[]): AttributionLinkInput[] {
  return links.flatMap(({ source, verb, anchor }) =>
    source === undefined
      ? []
      : [
          {
            sourceId: source.value,
            verb: verb.trim() === "" ? null : verb.trim(),
            anchor: anchor && words(anchor),
          },
        ],
  );
}

export function moved(links: readonly LinkDraft[], from: number, by: 1 | -1): readonly LinkDraft[] {
  const link = links[from];
  const to = from + by;
  if (link === undefined || to < 0 || to >= links.length) return links;
  return links.toSpliced(from, 1).toSpliced(to, 0, link);
}

function words({ exact, prefix, suffix, start, end }: NonNullable<LinkDraft["anchor"]>) {
  return { exact, prefix, suffix, start, end };
}
