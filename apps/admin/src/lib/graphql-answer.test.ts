import { ApiUnreachable, GraphqlFailed } from "./api-failure.ts";
import { readAnswer, readAnswerInPart, readBody } from "./graphql-answer.ts";

const errorWithCode = (code: string) => ({ message: "No", extensions: { code } });

test("an answer with its result is handed on", () => {
  expect(readAnswer({ data: { me: null } })).toEqual({ signedIn: true, result: { me: null } });
});

test("not being signed in is an answer, since the sign-in page follows", () => {
  expect(readAnswer({ data: null, errors: [errorWithCode("UNAUTHENTICATED")] as never })).toEqual({
    signedIn: false,
  });
});

test("an error beside a result is thrown, never half a page shown", () => {
  const body = { data: { me: null }, errors: [errorWithCode("FORBIDDEN")] as never };
  expect(() => readAnswer(body, "req-1")).toThrow(GraphqlFailed);
});

test("what was done before something went wrong is told where it is asked for", () => {
  const errors = [errorWithCode("INTERNAL_SERVER_ERROR")] as never;
  const data = { takeReviews: { results: [{ id: "a" }, null] } };
  expect(readAnswerInPart({ data, errors })).toEqual({ signedIn: true, result: data });
  expect(() => readAnswerInPart({ data: null, errors })).toThrow(GraphqlFailed);
  expect(() => readAnswerInPart({ data: { takeReviews: null }, errors })).toThrow(GraphqlFailed);
});

test("an answer with nothing in it is thrown", () => {
  expect(() => readAnswer({})).toThrow("neither data nor errors");
});

test("a page of HTML from a proxy means that the API was not reached", async () => {
  const page = new Response("<h1>Bad gateway</h1>", {
    status: 502,
    headers: { "content-type": "text/html" },
  });
  await expect(readBody(page)).rejects.toThrow(ApiUnreachable);
});

test("GraphQL's own content type is JSON too", async () => {
  const headers = { "content-type": "application/graphql-response+json" };
  await expect(readBody(new Response('{"data":{}}', { headers }))).resolves.toEqual({ data: {} });
});
