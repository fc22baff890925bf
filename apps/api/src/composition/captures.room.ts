import type { DataSource } from "typeorm";
import { CaptureService } from "../captures/capture.service.ts";
import { captureReader } from "../captures/capture.reader.ts";
import { CaptureStore } from "../captures/capture.store.ts";
import { robotName } from "../captures/robots.ts";
import { WebAddressService } from "../captures/web-address.service.ts";
import { WebFetchService } from "../captures/web-fetch.service.ts";
import { WebMannersService } from "../captures/web-manners.service.ts";
import { WebSiteStore } from "../captures/web-site.store.ts";
import type { Env } from "../platform/env.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { boundedGet } from "../platform/net/bounded-get.ts";
import { HostGuard } from "../platform/net/host-guard.ts";
import type { Room } from "./room.ts";

export interface CaptureServices {
  readonly captures: CaptureService;
  readonly web: WebFetchService;
  readonly addresses: WebAddressService;
}

interface CaptureNeeds {
  readonly source: DataSource;
  readonly jobs: Pick<Jobs, "define">;
  readonly env: Pick<Env, "fetching" | "publisher">;
}

/** As much as an article may have: what is read has the same limit. */
const pageBytesMax = 5 * 1024 * 1024;
/** RFC 9309 asks for half a megabyte at least. */
const robotsBytesMax = 1024 * 1024;
/** At night in Europe; any hour would do. */
const everyNight = "47 3 * * *";

export function captureServices({ source, jobs, env }: CaptureNeeds): CaptureServices {
  const { allowedHosts, timeoutSeconds, hostDelaySeconds } = env.fetching;
  const guard = new HostGuard(allowedHosts);
  const agent = guard.agent();
  const timeoutMs = timeoutSeconds * 1000;
  // Whoever runs a site can see who asks, and where to complain.
  const named = { "user-agent": `${robotName} (+${env.publisher.url})` };
  const sites = new WebSiteStore(source);
  const manners = new WebMannersService({
    sites,
    delaySeconds: hostDelaySeconds,
    get: (url, signal) =>
      boundedGet(agent, { url, headers: named, timeoutMs, bytesMax: robotsBytesMax, signal }),
  });
  const web = new WebFetchService({
    manners,
    timeoutMs,
    get: ({ headers, ...asking }) =>
      boundedGet(agent, { ...asking, headers: { ...headers, ...named }, timeoutMs, bytesMax: pageBytesMax }),
  });
  jobs.define("forget-old-sites", () => sites.forgetOld(), { cron: everyNight });
  return { captures: new CaptureService(new CaptureStore()), web, addresses: new WebAddressService(guard) };
}

export const capturesRoom = (): Room => ({ resolvers: [], roots: {}, readers: [captureReader] });
