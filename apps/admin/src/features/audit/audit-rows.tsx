import { KeyRound, ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "../../ui/link.tsx";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { rowLink } from "../../lib/row-link.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { isKnownAction } from "./audit-action.ts";
import { recordedChanges } from "./audit-difference.ts";
import type { LoggedRecord } from "./audit-log.query.ts";
import { RecordedChanges } from "./recorded-changes.tsx";
import { isNameless, isSubjectType, pageOf } from "./subject.ts";

interface AuditRowsProps {
  records: readonly LoggedRecord[];
  params: SearchParams;
}

export function AuditRows({ records, params }: AuditRowsProps) {
  const t = useTranslations("audit");
  return (
    <ol aria-label={t("rows")} className="divide-y divide-line">
      {records.map((record) => (
        <li
          key={record.id}
          className="grid gap-x-5 gap-y-1 px-4 py-3 text-sm lg:grid-cols-[10rem_12rem_minmax(0,1fr)]"
        >
          <DateDisplay value={record.at} className="numerals text-ink-subtle" />
          <Doer record={record} params={params} />
          <Deed record={record} params={params} />
        </li>
      ))}
    </ol>
  );
}

/** Their name leads to all that they did. */
function Doer({ record: { actor, key }, params }: { record: LoggedRecord; params: SearchParams }) {
  const t = useTranslations("audit");
  return (
    <div className="flex min-w-0 flex-col items-start gap-0.5">
      {actor === null ? (
        <span className="text-ink-muted">{t("desk")}</span>
      ) : (
        <TextLink href={hrefWith("/audit", params, { person: actor.id })} className="break-words text-ink">
          {actor.name}
        </TextLink>
      )}
      {key !== null && (
        <span className="flex items-center gap-1.5 text-ink-subtle [&_svg]:size-3.5">
          <KeyRound aria-hidden />
          {t("byKey", { name: key.name })}
        </span>
      )}
    </div>
  );
}

function Deed({ record, params }: { record: LoggedRecord; params: SearchParams }) {
  const t = useTranslations("audit");
  const actions = useTranslations("audit.actions");
  const { action, reason } = record;
  const changes = recordedChanges(record.before, record.after);
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <span className="font-medium">{isKnownAction(action) ? actions(action) : t("other", { action })}</span>
      <Subject record={record} params={params} />
      {reason !== null && (
        <blockquote className="border-l-2 border-line-strong pl-3 break-words text-ink-muted">
          {reason}
        </blockquote>
      )}
      {changes.length > 0 && <RecordedChanges changes={changes} />}
    </div>
  );
}

function Subject({ record, params }: { record: LoggedRecord; params: SearchParams }) {
  const t = useTranslations("audit");
  const types = useTranslations("audit.types");
  const { subjectType: type, subjectId: id, subjectName: name, actor } = record;
  const href = name === null ? undefined : pageOf(type, id);
  const kind = isSubjectType(type) ? types(type) : type;
  // Of what people do to their own account, their name says enough.
  if (actor?.id === id) return null;
  return (
    <span className="flex max-w-full items-baseline gap-x-2">
      <span dir="auto" className="line-clamp-3 min-w-0 break-words">
        <span className="mr-2 text-ink-subtle">{kind}</span>
        {href !== undefined && (
          <TextLink {...rowLink} href={href}>
            {name}
          </TextLink>
        )}
        {href === undefined && !isNameless(type) && (
          <span className="text-ink-muted">{name ?? t("gone")}</span>
        )}
      </span>
      <Link
        href={hrefWith("/audit", params, { thing: id })}
        aria-label={t("allOf", { name: name ?? kind })}
        title={t("allOf", { name: name ?? kind })}
        className="grid size-6 shrink-0 place-items-center self-start rounded-sm text-ink-subtle hover:bg-hover hover:text-ink [&_svg]:size-3.5"
      >
        <ListFilter aria-hidden />
      </Link>
    </span>
  );
}
