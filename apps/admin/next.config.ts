import createNextIntlPlugin from "next-intl/plugin";
import type { NextConfig } from "next";

// Compiled while building: the browser need not know how to read the form in which they are written.
const messages = { path: "./src/messages", format: "json", locales: "infer", precompile: true } as const;
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./src/lib/i18n-request.ts",
  experimental: { messages },
});

// The content security policy is not here: it carries a nonce per request, so `src/proxy.ts` sets it.
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

// The address is the key to one review: nobody is told it who is led elsewhere, and nothing keeps the page.
const expertHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
  { key: "Cache-Control", value: "private, no-store" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  agentRules: false,
  devIndicators: false,
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/expert/:path*", headers: expertHeaders },
  ],
  experimental: {
    // The API refuses an import over 10 MB with a reason; a lower limit here would cut it off without one.
    serverActions: { bodySizeLimit: "12mb" },
    proxyClientMaxBodySize: "12mb",
  },
};

export default withNextIntl(config);
