// A real OpenID Provider on loopback, for whatever address is typed into its sign-in page. Started by identity-provider.ts.
import { Provider } from "oidc-provider";

const [port = "", redirectUri = ""] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;

/** @type {import("oidc-provider").Provider} */
const provider = new Provider(issuer, {
  clients: [{ client_id: "claimdesk", client_secret: "known to both", redirect_uris: [redirectUri] }],
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  pkce: { required: () => true },
  findAccount: (_context, login) => ({
    accountId: login,
    claims: () => ({
      sub: `subject of ${login}`.toLowerCase(),
      email: login,
      email_verified: !login.startsWith("unverified"),
      name: `Name of ${login.split("@")[0]}`,
    }),
  }),
  // Whoever signs in has agreed: what is asked is the desk's own to know.
  loadExistingGrant: async ({ oidc: { client, session } }) => {
    const grant = new provider.Grant({
      clientId: client?.clientId,
      accountId: session?.accountId,
    });
    grant.addOIDCScope("openid email profile");
    await grant.save();
    return grant;
  },
});
// Its warnings are about being a provider for real.
provider.on("server_error", (_context, error) => console.error(error));
provider.listen(Number(port), "localhost", () => process.send?.("ready"));
