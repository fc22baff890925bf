import { emailIn, holderOf } from "./notice.ts";

test.each([
  ["Copyright © Jane Doe, The Ledger, 2024", "Jane Doe, The Ledger"],
  ["© 2023 Carnet public. Tous droits réservés.", "Carnet public"],
  ["Copyright © Agence du Détroit (APD), 2025", "Agence du Détroit (APD)"],
  ["(c) 2019-2024 by Example.org", "Example.org"],
  ["All rights reserved.", null],
  ["© 2024", null],
])("%s belongs to %s", (text, holder) => {
  expect(holderOf({ text })).toBe(holder);
});

test("an address that is hidden from harvesters is read from its link", () => {
  const links = [{ text: "écrivez-nous", href: "mailto:desk@ledger.example?subject=x" }];
  expect(emailIn({ text: "Contact : écrivez-nous", links })).toBe("desk@ledger.example");
});
