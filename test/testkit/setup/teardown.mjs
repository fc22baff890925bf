import { stopAll } from "./test-ground.mjs";

/** Jest's hook, after the last test. */
export default async function tearDown() {
  await stopAll();
}
