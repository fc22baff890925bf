/** Codes of the admin itself, beside those of the API. Apart from `outcome.ts`, which reads answers on the server. */
export const failureCode = { unreachable: "UNREACHABLE", forbidden: "FORBIDDEN" } as const;
