import { may, type Viewer } from "./actor.ts";

/** Whoever can run the command line on the desk's machine can do all that its administrators can. */
export const operator = Symbol("operator");

export type Authority = Viewer | typeof operator;

/** Recorded as nobody: there is no person behind a command. */
export const recordedAs = (by: Authority): Viewer => (by === operator ? null : by);

export const mayAdminister = (by: Authority): boolean => by === operator || may(by, "ADMINISTER");
