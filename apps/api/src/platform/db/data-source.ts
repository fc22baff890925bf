import pg from "pg";
import { DataSource, type DataSourceOptions, type EntityTarget, type ObjectLiteral } from "typeorm";
import { Failure, messageOf } from "../failure.ts";
import { migrations } from "./migrations.ts";

/** Longer than any page or verb takes; shorter than a visitor waits. */
const statementTimeoutMs = 10_000;
const connectionTimeoutMs = 5_000;

/** Postgres ends a statement itself, and says so. Only of a server that is cut off is nothing heard by then. */
const silenceMs = statementTimeoutMs + 2_000;
const answerInTime = { statement_timeout: statementTimeoutMs, query_timeout: silenceMs, keepAlive: true };
const readConnectionsMax = 10;
const writeConnectionsMax = 10;
/**
 * Times as they are meant; no notice about searches of nothing but common words, which nobody would read; and no
 * compiling of statements, which takes longer than they do.
 */
const session = "-c timezone=UTC -c client_min_messages=warning -c jit=off";

/** TypeORM takes pg-native wherever it resolves, and it is slower: here it never does. */
const driver: unknown = Object.create(pg, { native: { value: undefined } });

export interface DataSourceSettings {
  readonly databaseUrl: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** For migrations, which take as long as the tables are large. */
  readonly patient?: boolean;
}

/** Where changes are made, and migrations run. */
export function createDataSource({ databaseUrl, entities, patient = false }: DataSourceSettings): DataSource {
  return new DataSource({
    type: "postgres",
    url: databaseUrl,
    driver,
    applicationName: "claimdesk",
    connectTimeoutMS: connectionTimeoutMs,
    entities: entities as NonNullable<DataSourceOptions["entities"]>,
    migrations: [...migrations],
    migrationsTableName: "migration",
    migrationsTransactionMode: "all",
    synchronize: false,
    logging: false,
    // An extension is a migration's matter, never a side effect of connecting.
    installExtensions: false,
    extra: {
      max: writeConnectionsMax,
      options: session,
      idle_in_transaction_session_timeout: statementTimeoutMs,
      ...(patient ? {} : answerInTime),
    },
  });
}

/** The connections that changes are made on, for what is sent past TypeORM. */
export const writePoolOf = ({ driver }: Pick<DataSource, "driver">): pg.Pool =>
  (driver as unknown as { readonly master: pg.Pool }).master;

/** Says which server did not answer, without the password that its address may hold. */
export async function connect(source: DataSource, databaseUrl: string): Promise<void> {
  try {
    await source.initialize();
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    throw new Failure(`The database ${pathname.slice(1)} at ${host} cannot be used: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** JSON comes as text: its readers know the shape and parse it once. */
const readTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.JSON ? (value: string) => value : pg.types.getTypeParser(oid, format as "text"),
};

/** Where planned statements and identity are read. */
export function createReadPool(databaseUrl: string): pg.Pool {
  return createPool(databaseUrl, readConnectionsMax, { types: readTypes });
}

/** One job at a time reads whole lists; nobody looks at a clock meanwhile. */
const listConnectionsMax = 1;
const listTimeoutMs = 120_000;

/** Where jobs read lists that are too long for a page: they take no connection from whoever waits for one. */
export function createListPool(databaseUrl: string): pg.Pool {
  const inItsTime = { statement_timeout: listTimeoutMs, query_timeout: listTimeoutMs + 2_000 };
  return createPool(databaseUrl, listConnectionsMax, { types: readTypes, ...inItsTime });
}

/** Sign-in and sign-out are rare beside reads; a burst of them must not take the readers' connections. */
const authConnectionsMax = 4;

export function createAuthPool(databaseUrl: string): pg.Pool {
  return createPool(databaseUrl, authConnectionsMax);
}

function createPool(databaseUrl: string, max: number, more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    application_name: "claimdesk",
    connectionTimeoutMillis: connectionTimeoutMs,
    ...answerInTime,
    options: session,
    ...more,
  });
  // An idle connection that the database closes must not end the process: the next query opens another.
  pool.on("error", () => undefined);
  return pool;
}
