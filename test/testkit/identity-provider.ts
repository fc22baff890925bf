import { spawn } from "node:child_process";
import { join } from "node:path";
import { Jar } from "./auth.ts";
import { freePort, projectRoot } from "./launcher.ts";
import { adminUrl } from "./server.ts";

export interface IdentityProvider {
  /** What the API is told of it. */
  env: Record<string, string>;
  stop: () => Promise<void>;
}

export const providerEnv = (port: number) => ({
  OIDC_ISSUER: `http://localhost:${port}`,
  OIDC_CLIENT_ID: "claimdesk",
  OIDC_CLIENT_SECRET: "known to both",
});

/** A program of its own: it is published as ES modules, and is no part of the desk. */
export async function startIdentityProvider({
  port,
  admin = adminUrl(),
}: { port?: number; admin?: string } = {}): Promise<IdentityProvider> {
  const at = port ?? (await freePort());
  const script = join(projectRoot, "test/testkit/identity-provider.mjs");
  const child = spawn(process.execPath, [script, String(at), `${admin}/auth/callback/oidc`], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await Promise.race([
    new Promise((done) => child.once("message", done)),
    ended.then(() => Promise.reject(new Error("The identity provider ended before it was ready"))),
  ]);
  return {
    env: providerEnv(at),
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/**
 * Signs in at the provider as a browser does, from the address that the desk sends it to, and answers with the address
 * that the provider sends it back to. With nobody to sign in as, the person thinks better of it.
 */
export async function atProvider(address: string, login: string | null): Promise<URL> {
  const jar = new Jar();
  const form = await follow(jar, new URL(address), {});
  const page = form.url;
  if (login === null) return (await follow(jar, new URL(`${page.href}/abort`), {})).url;
  const body = new URLSearchParams({ prompt: "login", login, password: "any" });
  return (await follow(jar, page, { method: "POST", body })).url;
}

/** Goes on until a page is shown, or the way leads back to the desk. */
async function follow(jar: Jar, from: URL, init: RequestInit): Promise<{ url: URL }> {
  let [url, request] = [from, init];
  for (let hops = 0; hops < 10; hops += 1) {
    const answer = await fetch(url, { ...request, redirect: "manual", headers: { cookie: jar.header } });
    jar.keep(answer);
    const location = answer.headers.get("location");
    if (location === null) {
      if (!answer.ok) throw new Error(`${url.href} answered ${answer.status}: ${await answer.text()}`);
      return { url };
    }
    const next = new URL(location, url);
    if (next.origin !== from.origin) return { url: next };
    [url, request] = [next, {}];
  }
  throw new Error(`${from.href} leads nowhere`);
}
