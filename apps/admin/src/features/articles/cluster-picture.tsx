import { useFormatter, useTranslations } from "next-intl";
import { formatOf, parsePartialDate } from "../../ui/partial-date.ts";
import { clusterLayout, nodeRadius } from "./cluster-layout.ts";
import type { ClusterMember } from "./cluster-member.ts";

export interface ClusterPictureProps {
  members: readonly ClusterMember[];
  /** The article whose page this is. */
  hereId: string;
}

const labelHeight = 56;
const labelLengthMax = 20;

/** A time line of copies. Told apart by number, shape and line, so that nothing hangs on a colour. */
export function ClusterPicture({ members, hereId }: ClusterPictureProps) {
  const t = useTranslations("articles.cluster");
  const drawn = members.map(({ article, copiedFrom }) => ({
    id: article.id,
    copiedFromId: copiedFrom?.id ?? null,
  }));
  const { width, baseline, nodes, arrows } = clusterLayout(drawn);
  const height = baseline + nodeRadius + labelHeight;
  const relations = new Map(members.map(({ article, relation }) => [article.id, relation]));
  return (
    <svg
      role="group"
      aria-label={t("picture")}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className="block max-w-none text-ink"
    >
      <defs>
        <marker
          id="copy-arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 z" className="fill-ink-muted" />
        </marker>
      </defs>
      <line x1="0" x2={width} y1={baseline} y2={baseline} className="stroke-line" aria-hidden />
      {arrows.map(({ from, to, path }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          fill="none"
          strokeWidth="1.5"
          strokeDasharray={relations.get(to) === "CONFIRMED_COPY" ? undefined : "5 4"}
          markerEnd="url(#copy-arrow)"
          className="stroke-ink-muted"
          aria-hidden
        />
      ))}
      {nodes.map(({ id, x }, at) => {
        const member = members[at];
        return (
          member !== undefined && (
            <PictureNode
              key={id}
              member={member}
              number={at + 1}
              place={{ x, y: baseline }}
              isHere={id === hereId}
            />
          )
        );
      })}
    </svg>
  );
}

interface PictureNodeProps {
  member: ClusterMember;
  number: number;
  place: { x: number; y: number };
  isHere: boolean;
}

/** The original is a square, a copy a circle; a dashed edge says that nobody has confirmed it. */
function PictureNode({ member: { article, relation }, number, place: { x, y }, isHere }: PictureNodeProps) {
  const t = useTranslations("articles.cluster");
  const date = useDateWords(article.publishedAt);
  const publisher = article.publisher?.name ?? t("noPublisher");
  const shape = {
    className: isHere ? "fill-accent-soft stroke-ink" : "fill-surface stroke-ink",
    strokeWidth: isHere ? 3 : 1.5,
    strokeDasharray: relation === "STATED_COPY" || relation === "LIKELY_COPY" ? "4 3" : undefined,
  };
  const label = t("node", {
    number,
    title: article.title,
    publisher,
    date,
    relation: t(`relations.${relation}`),
  });
  return (
    <a
      href={`/articles/${article.id}`}
      aria-label={label}
      aria-current={isHere ? "page" : undefined}
      className="group outline-none"
    >
      <title>{article.title}</title>
      <rect
        x={x - 70}
        y={y - nodeRadius - 4}
        width={140}
        height={nodeRadius * 2 + labelHeight}
        rx={6}
        fill="transparent"
        strokeWidth={2}
        className="stroke-transparent group-focus-visible:stroke-focus"
      />
      {relation === "ORIGINAL" ? (
        <rect
          x={x - nodeRadius}
          y={y - nodeRadius}
          width={nodeRadius * 2}
          height={nodeRadius * 2}
          {...shape}
        />
      ) : (
        <circle cx={x} cy={y} r={nodeRadius} {...shape} />
      )}
      <g textAnchor="middle" aria-hidden className="fill-ink text-xs">
        <text x={x} y={y + 4} className="font-semibold">
          {number}
        </text>
        <text x={x} y={y + nodeRadius + 18}>
          {shortened(publisher)}
        </text>
        <text x={x} y={y + nodeRadius + 34} className="fill-ink-muted">
          {date}
        </text>
      </g>
    </a>
  );
}

function useDateWords(publishedAt: string | null): string {
  const t = useTranslations("articles.cluster");
  const format = useFormatter();
  if (publishedAt === null) return t("noDate");
  const parsed = parsePartialDate(publishedAt);
  if (parsed === undefined) return publishedAt;
  // The hour has no room below a node; the table has it.
  return parsed.precision === "instant"
    ? format.dateTime(parsed.date, { year: "numeric", month: "short", day: "numeric" })
    : format.dateTime(parsed.date, {
        ...formatOf(parsed),
        ...(parsed.precision === "year" ? {} : { month: "short" }),
      });
}

const shortened = (name: string): string => {
  const letters = Array.from(name);
  return letters.length <= labelLengthMax
    ? name
    : `${letters
        .slice(0, labelLengthMax - 1)
        .join("")
        .trim()}…`;
};
