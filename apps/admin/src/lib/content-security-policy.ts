interface PolicyOptions {
  nonce: string;
  isDevelopment: boolean;
}

/**
 * Scripts run by nonce only. Styles allow inline ones because Radix positions its layers by style attributes,
 * which no nonce can cover.
 */
export function contentSecurityPolicy({ nonce, isDevelopment }: PolicyOptions): string {
  const evalForReactDebugging = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evalForReactDebugging}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
