import { isLinkAddress } from "./rich-text.ts";

test.each([
  "https://example.org",
  "HTTP://example.org:8080/a?b=c#d",
  "https://example.org?q=1",
  "https://xn--mnchen-3ya.example/%22a%22",
  "https://example.org/@somebody",
  "mailto:desk@example.org",
  "mailto:desk@example.org?subject=a",
])("%s is where a link may lead", (address) => expect(isLinkAddress(address)).toBe(true));

test.each([
  "",
  "example.org",
  "/claims",
  "//example.org",
  "#note",
  "http:example.org",
  "https://",
  "https://desk:secret@example.org/",
  "https://bank.example@evil.example",
  "https://bank.example\\@evil.example",
  'https://example.org/"onclick="alert(1)',
  "https://example.org/<b>",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)//https://example.org",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "vbscript:a",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "ftp://example.org",
  "blob:https://example.org/1",
  "mailto:",
  "mailto:nobody",
])("%j is not", (address) => expect(isLinkAddress(address)).toBe(false));
