import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { contentSecurityPolicy } from "./lib/content-security-policy.ts";
import { readEnv } from "./lib/env.ts";
import { requestHeader } from "./lib/request-header.ts";

/**
 * Two jobs. `/auth`, `/graphql`, `/graphiql`, `/preview` and the files of `/list-exports` go on to the API, so that the
 * session cookie belongs to the admin's own origin; this is done here and not in `next.config.ts`, where the API's address would be frozen at build time.
 * Every page gets a fresh nonce for its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const page = publicPage.exec(pathname)?.[1];
  if (page !== undefined) return passToApi(page + search);
  return isForApi(pathname) ? passToApi(pathname + search) : servePage(request);
}

/** The API knows where the public reads it, and sends on to there. */
const publicPage = /^\/p(\/(?:claims|articles|sources)\/[^/]+)$/;

function isForApi(pathname: string): boolean {
  return (
    ["/graphql", "/graphiql"].includes(pathname) || /^\/(auth|graphiql|preview|list-exports)\//.test(pathname)
  );
}

function passToApi(target: string): NextResponse {
  return NextResponse.rewrite(new URL(target, readEnv().apiUrl));
}

function servePage(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy({ nonce, isDevelopment: readEnv().isDevelopment });
  const headers = new Headers(request.headers);
  headers.set(requestHeader.nonce, nonce);
  headers.set(requestHeader.path, request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce for its own scripts from this header of the request.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg).*)"],
};
