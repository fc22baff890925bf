import type { GraphQLSchema } from "graphql";

/** Where a reader of the schema begins. Every other description stands beside what it describes. */
const pages = {
  Query: `Everything that can be read. Without signing in you see what the desk has published; with a session or a key, what you may see of the rest.

**To begin with:** \`claims\` are statements that were checked. Each has its \`verdict\`, the \`appearances\` where it is made, word for word, and the \`evidence\` for and against it. \`articles\` and \`sources\` are what they come from, \`claimStats\` counts them, \`verdictScale\` says what verdicts there are.

**To keep up:** \`changes\` lists publications, corrections and retractions in order; \`feed\` the claims themselves, the latest changed first.

**To look back:** \`asOf\` shows what was public at an instant.

**To find again:** \`node\` and \`nodes\` take the \`id\` of anything.

**For people of the desk:** \`me\`, \`people\`, \`apiKeys\`, \`articleImports\`, \`reviews\`, and for administrators \`webhooks\`.

Lists come in pages: \`first\` with \`after\`, or \`last\` with \`before\`, and cursors from \`pageInfo\`.`,
  Mutation: `Everything that can be changed, each change whole or not at all. It takes a session, or a key with the scope for it.

Ask for \`__typename\`: the answer is what was changed, or a \`Refusal\` with a \`code\`, a \`message\` that says what to do, and what stands in the way. What others can edit too takes \`expectedVersion\`. The header \`Idempotency-Key\` lets you send the same change again without making it twice.`,
  Subscription: `What is told as it happens, over a WebSocket (\`graphql-transport-ws\`) or as server-sent events. A subscription ends when you sign out, or when what you may see changes.`,
} as const;

export function bindManual(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (root != null) root.description = pages[root.name as keyof typeof pages];
}
