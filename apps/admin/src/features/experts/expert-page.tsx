import { createHash } from "node:crypto";
import { Link2Off } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { execute } from "../../lib/graphql-client.ts";
import { MeProvider } from "../../lib/me.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ExpertClaim } from "./expert-claim.tsx";
import { ExpertDecisionForm } from "./expert-decision-form.tsx";
import { openExpertLink } from "./expert.query.ts";

interface ExpertPageProps {
  secret: string;
  footer: ReactNode;
}

/** One review, for somebody who has a link and no account. */
export async function ExpertPage({ secret, footer }: ExpertPageProps) {
  const t = await getTranslations("expert");
  const { openExpertInvitation: opened } = await execute(openExpertLink, { secret });
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-3xl flex-col gap-6 px-4 py-8">
      {opened.__typename === "ExpertReview" ? (
        <MeProvider id={`expert-${nameOf(secret)}`} name={opened.expertName}>
          <ExpertDecisionForm secret={secret} review={opened}>
            <ExpertClaim review={opened} />
          </ExpertDecisionForm>
        </MeProvider>
      ) : (
        <EmptyState icon={<Link2Off aria-hidden />} headingLevel={1} title={t(`closed.${opened.why}.title`)}>
          {t(`closed.${opened.why}.advice`)}
        </EmptyState>
      )}
      <footer className="mt-auto border-t border-line pt-6">{footer}</footer>
    </main>
  );
}

/** The same for the same link: what is typed is kept under it, and the secret itself is kept nowhere. */
const nameOf = (secret: string): string => createHash("sha256").update(secret).digest("hex").slice(0, 16);
