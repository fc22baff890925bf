import type { DataSource } from "typeorm";

export interface RobotsFile {
  /** Null where the site could not say. */
  readonly text: string | null;
  readonly until: Date;
}

/**
 * What is known of sites: their robots.txt, and when they may be asked next. Kept in the database, so that several
 * programs of one desk are as polite as one.
 */
export class WebSiteStore {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  async robots(origin: string): Promise<RobotsFile | null> {
    const [row] = (await this.#source.query(
      `select text, until from robots_file where origin = $1 and until > now()`,
      [origin],
    )) as RobotsFile[];
    return row ?? null;
  }

  async keepRobots(origin: string, { text, forSeconds }: KeptRobots): Promise<void> {
    await this.#source.query(
      `insert into robots_file (origin, text, until) values ($1, $2, now() + make_interval(secs => $3))
       on conflict (origin) do update set text = excluded.text, until = excluded.until`,
      [origin, text?.replaceAll("\0", "") ?? null, forSeconds],
    );
  }

  /** The next moment at which nobody else asks the host, which is thereby taken. In milliseconds from now. */
  async takeTurn(host: string, delaySeconds: number): Promise<number> {
    const [row] = (await this.#source.query(
      `insert into web_host (host, next_request_at)
       values ($1, clock_timestamp() + make_interval(secs => $2))
       on conflict (host) do update
         set next_request_at = greatest(web_host.next_request_at, clock_timestamp()) + make_interval(secs => $2)
       returning (extract(epoch from next_request_at - clock_timestamp()) - $2)::float8 * 1000 as wait`,
      [host, delaySeconds],
    )) as { wait: number }[];
    return Math.max(0, row?.wait ?? 0);
  }

  /**
   * The moment at which the host is asked by whoever has its turn: turns begin late where nobody was free, and the next
   * is not to follow at once. In milliseconds from now.
   */
  async useTurn(host: string, delaySeconds: number): Promise<number> {
    const [[row]] = (await this.#source.query(
      `update web_host
       set last_request_at = greatest(clock_timestamp(), last_request_at + make_interval(secs => $2))
       where host = $1
       returning extract(epoch from last_request_at - clock_timestamp())::float8 * 1000 as wait`,
      [host, delaySeconds],
    )) as [{ wait: number }[], number];
    return Math.max(0, row?.wait ?? 0);
  }

  /** Sites that nobody has asked for a day. */
  async forgetOld(): Promise<void> {
    await this.#source.query("delete from robots_file where until < now() - interval '1 day'");
    await this.#source.query("delete from web_host where next_request_at < now() - interval '1 day'");
  }
}

interface KeptRobots {
  readonly text: string | null;
  readonly forSeconds: number;
}
