/** For those who open the address in a browser: no scripts, nothing from elsewhere. */
const firstQuery = `{
  claims(first: 5) {
    nodes { text verdict { label } publishedAt }
  }
}`;

export const landingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Claimdesk GraphQL</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem }
  pre { padding: 1rem; overflow: auto; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem }
</style>
<h1>Claimdesk GraphQL</h1>
<p>This address answers GraphQL. Send a POST with JSON, or open it with any GraphQL client.
What is published needs no account; programs of the desk send <code>Authorization: Bearer</code> and a key.</p>
<pre>${firstQuery}</pre>
<pre>curl /graphql -H 'content-type: application/json' \\
  -d '{"query":"{ claims(first: 5) { nodes { text } } }"}'</pre>
</html>
`;
