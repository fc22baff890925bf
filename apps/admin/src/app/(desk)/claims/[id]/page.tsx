import type { Metadata } from "next";
import { ClaimDesk } from "../../../../features/claims/claim-desk.tsx";
import { ClaimPresence } from "../../../../features/presence/claim-presence.tsx";
import { readClaim } from "../../../../features/claims/read-claim.ts";
import { Trail } from "../../../../features/shell/trail.tsx";

export async function generateMetadata({ params }: PageProps<"/claims/[id]">): Promise<Metadata> {
  const { claim } = await readClaim((await params).id);
  return { title: claim.text };
}

export default async function ClaimPage({ params }: PageProps<"/claims/[id]">) {
  const read = await readClaim((await params).id);
  return (
    <>
      <Trail crumbs={[{ label: read.claim.text }]} opened={read.claim.id} />
      <ClaimDesk
        {...read}
        presence={<ClaimPresence claimId={read.claim.id} version={read.claim.version} doing="READING" />}
      />
    </>
  );
}
