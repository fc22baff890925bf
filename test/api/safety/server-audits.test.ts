import { serverAudits } from "graphql-http";
import { apiUrl } from "../../testkit/server.ts";

/** GraphQL over HTTP, as graphql-http audits it: what the specification demands, advises and allows. */
const audits = serverAudits({ url: () => apiUrl("/graphql") });

test("there are audits to pass", () => {
  expect(audits.length).toBeGreaterThan(50);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  "%s %s",
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === "ok" ? "ok" : `${result.status}: ${result.reason}`).toBe("ok");
  },
);
