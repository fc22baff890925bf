import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from "fastify";
import { documentOf, type RequestParameters } from "../documents/document-request.ts";
import type { TrustedDocument, TrustedDocuments } from "../documents/trusted-documents.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The registered document that is asked; null for any other, and before the body is read. */
    document: TrustedDocument | null;
  }
}

/**
 * Finds out which document is asked before anybody looks at the request: whoever comes after finds its text where it
 * would have been sent.
 */
export function documentHook(app: FastifyInstance, documents: TrustedDocuments): preHandlerHookHandler {
  app.decorateRequest("document", null);
  return (request, _reply, done) => {
    try {
      const parameters = parametersOf(request);
      if (parameters !== null) request.document = documentOf(parameters, documents);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
}

/** From the body of a POST, or the address of a GET; null for what is neither, which others refuse. */
function parametersOf(request: FastifyRequest): RequestParameters | null {
  const given = request.method === "GET" ? request.query : request.body;
  if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
  const parameters = given as RequestParameters;
  if (request.method === "GET") readExtensions(parameters);
  return parameters;
}

function readExtensions(given: RequestParameters): void {
  const { extensions } = given;
  if (typeof extensions !== "string" || !extensions.includes("persistedQuery")) return;
  try {
    given.extensions = JSON.parse(extensions);
  } catch {
    // Whoever executes the request says what is wrong with them.
  }
}

/** Apollo and graphql-sse read the address, not what was read out of it. */
export const spellOut: preHandlerHookHandler = (request, _reply, done) => {
  if (request.method === "GET" && request.document !== null) putIntoAddress(request);
  done();
};

/** Written from what was read, and not read again: two readings may differ, and an answer is kept under the first. */
function putIntoAddress(request: FastifyRequest): void {
  const [path = ""] = request.url.split("?", 1);
  const parameters = new URLSearchParams();
  for (const [name, given] of Object.entries(request.query as Record<string, unknown>)) {
    for (const value of Array.isArray(given) ? given : [given]) {
      parameters.append(name, typeof value === "string" ? value : JSON.stringify(value));
    }
  }
  request.raw.url = `${path}?${parameters.toString()}`;
}
