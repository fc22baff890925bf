import type { Page } from "playwright-core";

export interface Authenticator {
  /** Its owner does not touch it. */
  waits: () => Promise<void>;
  /** Its owner touches it whenever it asks. */
  answers: () => Promise<void>;
  /** Somebody else has it: the finger is not its owner's. */
  changesHands: () => Promise<void>;
}

/** A device that keeps passkeys and knows its owner's finger, in the browser of one visitor. */
export async function addAuthenticator(page: Page, { knowsOwner = true } = {}): Promise<Authenticator> {
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
  const present = async (enabled: boolean) => {
    await protocol.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  };
  return {
    waits: () => present(false),
    answers: () => present(true),
    changesHands: async () => {
      await protocol.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    },
  };
}
