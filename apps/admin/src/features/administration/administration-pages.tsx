import {
  KeyRound,
  ListChecks,
  ListOrdered,
  Rss,
  Scale,
  ScrollText,
  Tags,
  Users,
  Webhook,
} from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Link } from "../../ui/link.tsx";
import type { AdministrationFacts } from "./overview.query.ts";

const pages = [
  { name: "people", href: "/people", icon: Users },
  { name: "desks", href: "/desks", icon: Scale },
  { name: "scale", href: "/scale", icon: ListOrdered },
  { name: "keys", href: "/keys?view=everybody", icon: KeyRound },
  { name: "webhooks", href: "/webhooks", icon: Webhook },
  { name: "feeds", href: "/feeds", icon: Rss },
  { name: "vocabularies", href: "/vocabularies", icon: Tags },
  { name: "jobs", href: "/jobs", icon: ListChecks },
  { name: "audit", href: "/audit", icon: ScrollText },
] as const;

type PageName = (typeof pages)[number]["name"];

const uncounted = ["desks", "scale", "vocabularies"] as const;

const isCounted = (name: PageName): name is Exclude<PageName, (typeof uncounted)[number]> =>
  !uncounted.some((one) => one === name);

/** The pages, each with a word on what it is for and a figure of how much there is. */
export async function AdministrationPages({ facts }: { facts: AdministrationFacts }) {
  const t = await getTranslations("administration");
  const sections = await getTranslations("sections");
  const counts: Partial<Record<PageName, number>> = {
    people: facts.people.totalCount,
    keys: facts.apiKeys.totalCount,
    webhooks: facts.webhooks.totalCount,
    feeds: facts.feeds.totalCount,
    jobs: facts.jobQueues.reduce((sum, { waiting }) => sum + waiting, 0),
    audit: facts.lately.totalCount,
  };
  return (
    <section aria-labelledby="administration-pages" className="flex flex-col gap-3">
      <h2 id="administration-pages" className="font-serif text-xl font-semibold">
        {t("pages")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {pages.map(({ name, href, icon: Icon }) => {
          const count = counts[name];
          return (
            <li key={name}>
              <Link
                href={href}
                className="flex h-full items-start gap-3 rounded-lg border border-line bg-surface p-4 hover:border-line-strong hover:bg-hover"
              >
                <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
                <span className="flex min-w-0 flex-col gap-1">
                  <span className="font-medium">{sections(name)}</span>
                  <span className="text-sm text-ink-muted">{t(`about.${name}`)}</span>
                  {count !== undefined && isCounted(name) && (
                    <span className="numerals text-sm text-ink-subtle">{t(`counts.${name}`, { count })}</span>
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
