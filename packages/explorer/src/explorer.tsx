import "./workers.ts";
import "graphiql/style.css";
import "./explorer.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { fetcher } from "./fetcher.ts";
import { firstQuery } from "./first-query.ts";

function skipToQuery(): void {
  document.querySelector<HTMLElement>(".graphiql-query-editor textarea")?.focus();
}

const noPlugins: [] = [];

/**
 * Keys that are typed under Headers are not kept in the browser: the switch for that is not shown, and there is no
 * history, which would keep them whatever the switch says.
 */
function Explorer() {
  return (
    <>
      <button type="button" className="skip" onClick={skipToQuery}>
        Skip to the query
      </button>
      <h1 className="unseen">GraphiQL: Claimdesk&apos;s API</h1>
      <main className="explorer">
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={firstQuery}
          plugins={noPlugins}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo>Claimdesk</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

const place = document.getElementById("explorer");
if (place === null) throw new Error("The page has no place for the explorer.");
createRoot(place).render(<Explorer />);
