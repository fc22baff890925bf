/** As much of the package as the tests use; it brings no types. */
declare module "structured-data-testing-tool" {
  interface Check {
    readonly test: string;
    readonly passed: boolean;
  }
  interface Report {
    readonly passed: readonly Check[];
    readonly failed: readonly Check[];
    readonly warnings: readonly Check[];
    readonly schemas: readonly string[];
    readonly structuredData: {
      readonly jsonld: Readonly<Record<string, readonly Record<string, unknown>[]>>;
    };
  }
  /** Rejects with the report as `res` where a check failed. */
  export function structuredDataTest(
    html: string,
    options: { readonly presets: readonly unknown[]; readonly schemas: readonly string[] },
  ): Promise<Report>;
}

declare module "structured-data-testing-tool/presets" {
  export const Google: unknown;
}
