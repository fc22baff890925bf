import { useTranslations } from "next-intl";
import { KeyHint } from "../../ui/key-hint.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { deskSections } from "./sections.ts";

const introduced = ["articles", "import", "claims", "sources"] as const;

export function Welcome({ name }: { name: string }) {
  const t = useTranslations("home");
  return (
    <>
      <PageHeader title={t("title", { name })} description={t("description")} />
      <ul className="grid gap-px overflow-clip rounded-lg border border-line bg-line sm:grid-cols-2">
        {introduced.map((name) => (
          <SectionItem key={name} name={name} />
        ))}
      </ul>
    </>
  );
}

function SectionItem({ name }: { name: (typeof introduced)[number] }) {
  const t = useTranslations("home.sections");
  const titles = useTranslations("sections");
  const section = deskSections.find((candidate) => candidate.name === name);
  if (section === undefined) return null;
  const { href, icon: Icon, keys } = section;
  return (
    <li className="flex gap-3.5 bg-surface p-5">
      <Icon aria-hidden className="mt-1 size-5 shrink-0 stroke-[1.5] text-ink-subtle" />
      <div className="flex flex-1 flex-col gap-1">
        <div className="flex items-center justify-between gap-3">
          <TextLink href={href} className="font-serif text-lg font-semibold">
            {titles(name)}
          </TextLink>
          {keys !== undefined && <KeyHint keys={keys} className="max-lg:hidden" />}
        </div>
        <p className="text-sm text-ink-muted">{t(name)}</p>
      </div>
    </li>
  );
}
