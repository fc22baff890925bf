import { sentencesOf, splitSentences } from "./sentence.ts";

/** A bar stands where a sentence ends and another begins. */
test.each([
  ["M. Dupont est parti. |Mme Roux reste."],
  ["MM. Gris et Roux ont signé. |Mmes Fabre et Sy aussi."],
  ["Le Dr. Martin et le Pr. Legrand l'ont dit. |Personne ne les a crus."],
  ["Me Judith Arnoux plaide. |Me. Servier aussi."],
  ["Le texte figure p. 12 du rapport. |Il date de 2019."],
  ["Voir pp. 12-14, art. 3, al. 2. |Le reste est abrogé."],
  ["Le décret n° 4 du 12 mars est annulé. |Le n° 5 reste."],
  ["Elle habite 3, bd. Voltaire à Lomnic. |Son frère aussi."],
  ["Il a vécu au IIe siècle av. J.-C. dans cette ville. |On l'a oublié."],
  ["Ils vendent du blé, du riz, etc. et du maïs. |Le port vit."],
  ["Ils vendent du blé, du riz, etc. |Le port vit."],
  ["J.-P. Roux et A. Gris ont signé. |Le maire a refusé."],
  ["Le rappeur Sélim K. a répondu. |Le procès de Sélim K. |Il a duré un an."],
  ["La hausse est de 2.5 points. |Elle était de 3,1 % l'an dernier."],
  ["Le prix est de 1.250.000 euros. |C'est trop."],
  ["Il a hésité… puis il a signé. |Elle aussi..."],
  ["Il a hésité... |Elle a signé."],
  ["Il a hésité… |Elle a signé."],
  ["Qui paiera ? |Personne ne le sait ! |On verra."],
  ["« Je pars. Tu restes. On se reverra », a dit Anna Roux. |Elle a ri."],
  ["« Je pars. » |Elle a claqué la porte."],
  ["« Pourquoi ? » demande-t-il. |« Parce que ! » répond-elle."],
  ["Elle a dit : « Je pars. |Tu restes."],
  ["Il parle d'un « accord. Un vrai », et il sourit. |Nous aussi."],
  ["« Il a dit “non. Jamais”. C'est clair », conclut-elle. |Fin."],
  ["L'O.N.U. a voté. |La F.A.O. s'est abstenue."],
  ["Il est né en sept. 1962 à Brisk. |Il y vit."],
  ["1. Le port est fermé. |Le quai aussi."],
  ["Le vol part à 8 h. |Le train à 9 h 30."],
  ["Est-ce cher ? non. |Est-ce loin ? |Oui."],
  ["U.S. Sen. Robert Hale said no. |The White House agreed."],
  ["He lives in the U.S. |The rest of us do not."],
  ["The U.S. Navy sailed. |The U.N. Security Council met."],
  ["Mr. Smith met Dr. Jones and Mrs. Roe. |They talked."],
  ["Gov. Dana Whitlock, Rep. Tom Okafor and Gen. Issa Baro signed. |Nobody else did."],
  ["George W. Bush and J. K. Rowling met. |It rained."],
  ["Martin Luther King Jr. spoke. |People wept."],
  ["Norvalis Inc. lost $1.5 million. |Aerovia Ltd. |It lost more."],
  ["The train left at 5 p.m. on Monday. |It was late."],
  ["The train left at 5 p.m. |It was late."],
  ["No. 4 is closed. |No. |It is open."],
  ["See p. 12 and fig. 3. |The rest is in vol. 2."],
  ["St. Elme is a port, e.g. for wheat, i.e. grain. |It is old."],
  ['"I am leaving. You stay," said Ann Roe. |She laughed.'],
  ['"I am leaving." |She slammed the door.'],
  ["“Why?” Ann Roe asked. |“Because!” |She laughed."],
  ['"Why?" Smith asked. |Nobody knew.'],
  ['The port is shut. |"I am leaving," he said. |"You stay."'],
  ["“I am leaving. |You stay."],
  ["He said “no. Never” and left. |We stayed."],
  ["He paid 5.25 dollars (approx. 4 euros). |She paid nothing."],
  ['The wall is 27" high. |It is 5" thick.'],
  ["It happened on Jan. 6 in Washington, D.C. |The mob was large."],
  ["It happened on Jan. 6. |Nobody came."],
  ["Visit www.example.org today. |Or do not."],
  ["Wait ... what? |Yes."],
  ["We won! |They lost?! |Yes."],
  ["Prof. A. B. Stone vs. the State. |He won."],
  ["(He was late.) |She was not."],
  ["One line\nthat goes on. |Another.|\nA third"],
])("%s", (written) => {
  const expected = written.split("|").map((sentence) => sentence.trim());
  expect(splitSentences(written.replaceAll("|", ""))).toEqual(expected);
});

test("a sentence is where it says that it is", () => {
  const text = "  M. Gris part. « Non ! » dit-il. \n Fin ";
  for (const { text: words, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(words);
  expect(sentencesOf(text)).toHaveLength(3);
});

test("a mark that is never closed swallows nothing, and a long text takes no time", () => {
  const text = `« ${"Il pleut sur le port. ".repeat(4_000)}`;
  expect(sentencesOf(text)).toHaveLength(4_000);
  expect(splitSentences("「終わった。」 彼は言った。次。")).toHaveLength(2);
});
