/** Headers that the proxy sets for the pages behind it. They never leave the server. */
export const requestHeader = { nonce: "x-nonce", path: "x-path" } as const;
