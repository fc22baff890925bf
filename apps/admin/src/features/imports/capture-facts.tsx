import { useFormatter, useTranslations } from "next-intl";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import type { ImportRead } from "./import.query.ts";

/** What came in, as it was kept: with this a dispute can be settled. */
export function CaptureFacts({ capture }: { capture: ImportRead["capture"] }) {
  const t = useTranslations("imports.capture");
  const format = useFormatter();
  if (capture === null) return null;
  const { at, sha256, size, finalUrl, redirects, contentType, charset } = capture;
  const items = [
    { term: t("at"), value: <DateDisplay value={at} /> },
    { term: t("size"), value: t("bytes", { size: format.number(size) }) },
    { term: t("sha256"), value: <code className="text-xs break-all">{sha256}</code> },
    ...(finalUrl === null ? [] : [{ term: t("finalUrl"), value: <Address url={finalUrl} /> }]),
    ...(redirects.length === 0
      ? []
      : [
          {
            term: t("redirects"),
            value: (
              <ol className="flex flex-col gap-1">
                {redirects.map(({ url, status }, place) => (
                  // A site may lead back to an address once it has set a cookie: the place alone tells them apart.
                  <li key={place}>
                    <Address url={url} /> ({status})
                  </li>
                ))}
              </ol>
            ),
          },
        ]),
    ...(contentType === null ? [] : [{ term: t("contentType"), value: contentType }]),
    ...(charset === null ? [] : [{ term: t("charset"), value: charset }]),
  ];
  return (
    <Card title={t("title")}>
      <DescriptionList items={items} />
    </Card>
  );
}

/** Not a link: it leads to what a stranger wrote. */
function Address({ url }: { url: string }) {
  return (
    <span dir="ltr" className="wrap-anywhere">
      {url}
    </span>
  );
}
