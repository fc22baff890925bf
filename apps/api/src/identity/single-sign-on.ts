import { genericOAuth } from "better-auth/plugins/generic-oauth";
import type { Env, SingleSignOnSettings } from "../platform/env.ts";
import { singleSignOnProvider, whyNotFrom, type SingleSignOnService } from "./single-sign-on.service.ts";

export const discoveryUrlOf = ({ issuer }: SingleSignOnSettings): string =>
  `${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`;

/** Where the sign-in page is told, in its address, why nobody came in. */
export const signInPage = (env: Env): string => `${env.adminOrigins[0] ?? env.publicUrl}/sign-in`;

export interface Door {
  readonly env: Env;
  readonly settings: SingleSignOnSettings;
  readonly service: SingleSignOnService;
}

/**
 * OpenID Connect by Better Auth: discovery, PKCE, state, nonce, issuer and signature are checked there. The answer comes
 * back to the admin's name, where the cookie of the attempt is.
 */
export function singleSignOn({ env, settings, service }: Door) {
  return genericOAuth({
    config: [
      {
        providerId: singleSignOnProvider,
        name: settings.name,
        discoveryUrl: discoveryUrlOf(settings),
        clientId: settings.clientId,
        ...(settings.clientSecret === null
          ? { tokenEndpointAuth: { method: "none" as const } }
          : { clientSecret: settings.clientSecret }),
        redirectURI: `${env.adminOrigins[0] ?? env.publicUrl}/auth/callback/${singleSignOnProvider}`,
        scopes: ["openid", "email", "profile"],
        pkce: true,
        requireIdTokenVerification: true,
        accountSubject: ({ tokens, profile }) => subjectIn(tokens.idToken, profile["sub"]),
        mapProfileToUser: async (profile) => {
          const caller = callerOf(profile);
          await service.welcome(caller, settings);
          return { emailVerified: caller.emailVerified, name: caller.name };
        },
      },
    ],
  });
}

interface Presented {
  readonly user: { readonly email?: string | null | undefined };
  readonly source: { readonly oauth?: { readonly profile?: unknown } | undefined };
}

/** Asked by Better Auth before anybody is linked or let in. */
export function admission({ settings, service }: Door) {
  return async ({ user, source }: Presented) => {
    const caller = callerOf({ ...(source.oauth?.profile as object), email: user.email ?? "" });
    const error = whyNotFrom(caller.email, settings);
    if (error !== null) return { error };
    return (await service.isKnown(caller.email, caller.subject)) ? undefined : { error: "signup_disabled" };
  };
}

function callerOf(profile: object) {
  const claims = profile as Record<string, unknown>;
  const text = (name: string): string => (typeof claims[name] === "string" ? claims[name] : "");
  // Some providers write the truth as a text.
  const emailVerified = claims["email_verified"] === true || claims["email_verified"] === "true";
  return { subject: String(claims["sub"] ?? ""), email: text("email"), name: text("name"), emailVerified };
}

/**
 * Who it is, by the token whose signature was checked. What is read at the userinfo address must be of the same person
 * (OpenID Connect Core, 5.3.2), or it could be anybody's. Nothing is an answer that Better Auth refuses.
 */
function subjectIn(idToken: string | undefined, told: unknown): string {
  const [, payload = ""] = (idToken ?? "").split(".");
  if (payload === "") return "";
  const { sub } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as { sub?: unknown };
  return typeof sub === "string" && sub === told ? sub : "";
}
