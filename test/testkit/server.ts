interface Desk {
  databaseUrl: string;
  apiPort: number;
  adminPort: number;
  /** Of the session that the set-up began: a desk of a test's own has none. */
  administratorCookie?: string;
}

/** The desk of this jest worker: its own database, API and, for journeys, admin. */
function thisDesk(): Desk {
  const desks = JSON.parse(process.env.CLAIMDESK_TEST_DESKS ?? "[]") as Desk[];
  const desk = desks[Number(process.env.JEST_WORKER_ID ?? "1") - 1];
  if (desk === undefined)
    throw new Error("No desk was set up for this worker: is the test in a jest project that has one?");
  return desk;
}

export function apiUrl(path = ""): string {
  return `http://localhost:${thisDesk().apiPort}${path}`;
}

export function adminUrl(path = ""): string {
  return `http://localhost:${thisDesk().adminPort}${path}`;
}

export function databaseUrl(): string {
  return thisDesk().databaseUrl;
}

export function administratorCookie(): string | undefined {
  return thisDesk().administratorCookie;
}
