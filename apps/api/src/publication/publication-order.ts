/** Names the order to Postgres, as the key of an advisory lock. */
export const order = "hashtextextended('publication', 0)";

/** Held until the transaction ends. */
export const holdOrder = `select pg_advisory_xact_lock(${order})`;
