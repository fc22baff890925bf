import "server-only";
import { notFound } from "next/navigation";
import { GraphqlFailed } from "./api-failure.ts";

/** An address with an id that is none shows the same page as one whose thing is not there. */
export async function foundOrNot<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GraphqlFailed && error.codes.includes("BAD_ID")) notFound();
    throw error;
  }
}
