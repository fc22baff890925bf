import { useTranslations } from "next-intl";
import { TextDiff } from "../../ui/text-diff.tsx";
import type { RecordedChange } from "./audit-difference.ts";

/** What a record says of before and after, folded away until somebody asks. */
export function RecordedChanges({ changes }: { changes: readonly RecordedChange[] }) {
  const t = useTranslations("audit");
  const isChange = changes.some(({ before }) => before !== null);
  return (
    <details className="w-full">
      <summary className="w-fit cursor-pointer rounded-sm text-ink-subtle hover:text-ink">
        {isChange ? t("details", { count: changes.length }) : t("told")}
      </summary>
      <dl className="mt-2 flex flex-col gap-2 rounded-md border border-line bg-sunken px-3 py-2">
        {changes.map((change) => (
          <Change key={change.field} change={change} />
        ))}
      </dl>
    </details>
  );
}

function Change({ change: { field, before, after } }: { change: RecordedChange }) {
  const fields = useTranslations("audit.fields");
  const values = useTranslations("audit.values");
  return (
    <div className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="break-words text-ink-subtle">
        {isKnownField(field) ? fields(field) : <code className="font-mono text-xs">{field}</code>}
      </dt>
      <dd className="min-w-0 wrap-anywhere">
        {before === null ? (
          <span dir="auto" className="whitespace-pre-wrap">
            {isKnownValue(after) ? values(after) : after}
          </span>
        ) : (
          <TextDiff before={before} after={after ?? ""} />
        )}
      </dd>
    </div>
  );
}

/** What most records tell of. What is met seldom is told by the API's own name for it. */
const knownFields = [
  "active",
  "aliases",
  "article",
  "at",
  "attribution",
  "by",
  "claim",
  "count",
  "country",
  "decision",
  "description",
  "digest",
  "domains",
  "email",
  "enabled",
  "everyMinutes",
  "expiresAt",
  "failure",
  "homepage",
  "kind",
  "kinds",
  "language",
  "languages",
  "left",
  "name",
  "nameEn",
  "nameFr",
  "formerly",
  "ownerIds",
  "paused",
  "personId",
  "publisherId",
  "queue",
  "rating",
  "rationale",
  "retired",
  "revision",
  "roles",
  "scopes",
  "sessions",
  "state",
  "text",
  "title",
  "topics",
  "until",
  "url",
  "words",
] as const;

const isKnownField = (field: string): field is (typeof knownFields)[number] =>
  knownFields.some((known) => known === field);

/** How somebody signed in. */
const knownValues = ["PASSKEY", "PASSWORD", "PASSWORD_AND_CODE", "RECOVERY_CODE", "SINGLE_SIGN_ON"] as const;

const isKnownValue = (value: string | null): value is (typeof knownValues)[number] =>
  knownValues.some((known) => known === value);
