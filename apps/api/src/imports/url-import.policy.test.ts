import type { ImportState } from "@claimdesk/shared/import-state";
import { movesOf } from "./url-import.policy.ts";

const states: ImportState[] = ["QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED"];

test("what is under way can be called off, what stopped can be tried again, and what is done can be read again", () => {
  expect(states.map((state) => movesOf(state).join())).toEqual([
    "CANCEL",
    "CANCEL",
    "READ_AGAIN",
    "RETRY",
    "RETRY",
  ]);
});
