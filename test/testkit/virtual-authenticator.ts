import type { Page } from "playwright-core";

/** A device that keeps passkeys and knows its owner's finger, in the browser of one visitor. */
export async function addAuthenticator(page: Page, { knowsOwner = true } = {}): Promise<() => Promise<void>> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("WebAuthn.enable");
  const { authenticatorId } = await protocol.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: knowsOwner,
      automaticPresenceSimulation: true,
    },
  });
  return async () => {
    await protocol.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
  };
}
