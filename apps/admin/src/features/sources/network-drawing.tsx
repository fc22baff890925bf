import { useTranslations } from "next-intl";
import { Link } from "../../ui/link.tsx";
import { boxHeight, boxWidth, nameLines, placedNetwork, smoothPath } from "./network-layout.ts";
import type { Network, NetworkMember } from "./source-network.query.ts";

/**
 * Drawn by the server. Each source is a link, and what leads from one to another is told by the line itself: whole for
 * who owns whom, dashed for who copied whom, with the number of articles on it.
 */
export function NetworkDrawing({ network, centre }: { network: Network; centre: string }) {
  const t = useTranslations("sources.network");
  const { width, height, places, links } = placedNetwork(network);
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="group"
      aria-label={t("drawing")}
      className="mx-auto block font-sans text-[13px]"
    >
      <defs aria-hidden>
        <marker
          id="network-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8Z" className="fill-ink-subtle" />
        </marker>
      </defs>
      <g aria-hidden>
        {links.map(({ what, at, points, middle }) => (
          <g key={`${what} ${String(at)}`}>
            <path
              d={smoothPath(points)}
              markerEnd="url(#network-arrow)"
              strokeDasharray={what === "copied" ? "5 4" : undefined}
              className="fill-none stroke-ink-subtle stroke-[1.5]"
            />
            {what === "copied" && (
              // A rim of the ground's colour, so that words can be read on the line.
              <text
                {...middle}
                textAnchor="middle"
                dominantBaseline="central"
                className="fill-ink-muted stroke-surface stroke-[5] text-[12px]"
                style={{ paintOrder: "stroke" }}
              >
                {t("articles", { count: network.copyings[at]?.articleCount ?? 0 })}
              </text>
            )}
          </g>
        ))}
      </g>
      {network.members.map((member, at) => {
        const { x = 0, y = 0 } = places[at] ?? {};
        return (
          <g key={member.id} transform={`translate(${String(x)} ${String(y)})`}>
            <Box member={member} isCentre={member.id === centre} />
          </g>
        );
      })}
    </svg>
  );
}

function Box({ member, isCentre }: { member: NetworkMember; isCentre: boolean }) {
  const kinds = useTranslations("states.sourceKind");
  const lines = nameLines(member.name);
  return (
    <Link
      href={isCentre ? `/sources/${member.id}` : `/sources/${member.id}/network`}
      aria-label={`${member.name}, ${kinds(member.kind)}`}
      aria-current={isCentre ? "page" : undefined}
      className="group/box outline-none"
    >
      <title>{member.name}</title>
      <rect
        width={boxWidth}
        height={boxHeight}
        rx={6}
        className={`${isCentre ? "fill-accent-soft stroke-accent stroke-2" : "fill-raised stroke-line-strong"} group-hover/box:stroke-accent group-focus-visible/box:stroke-focus group-focus-visible/box:stroke-[3]`}
      />
      <text
        textAnchor="middle"
        dominantBaseline="central"
        className={`fill-ink group-hover/box:underline ${isCentre ? "font-semibold" : ""}`}
      >
        {lines.map((line, at) => (
          <tspan key={at} x={boxWidth / 2} y={boxHeight / 2 + (at - (lines.length - 1) / 2) * 17}>
            {line}
          </tspan>
        ))}
      </text>
    </Link>
  );
}
