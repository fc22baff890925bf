import { bodyOf, plain } from "./page.fixture.ts";

test.each([
  "Cet article est réservé aux abonnés",
  "Il vous reste 75% de cet article à lire. La suite est réservée aux abonnés.",
  "Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail",
  "Offrir cet article",
  "Écouter l’article",
  "Temps de lecture : 3 min.",
  "Voir les commentaires (12)",
  "Nos lecteurs ont lu ensuite",
  "This article is for subscribers only.",
  "Listen to this article",
  "Get the latest headlines straight to your inbox",
  "You’re reading the Morning Briefing newsletter.",
  "Have a tip? Email us at tips@quay.example",
  "Gift this article",
  "What to read next",
  "3 min read",
  "Lesen Sie auch: Die Bürgermeisterin und ihr Kanal",
  "Anzeige",
  "Artikel anhören",
  "Kommentare (12)",
  "Das könnte Sie auch interessieren",
  "Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen die Nachrichten.",
  "Weiterlesen nach der Anzeige",
  "Lea también: La alcaldesa y su canal",
  "Le puede interesar",
  "Publicidad",
  "Suscríbase a nuestro boletín y reciba cada mañana las noticias.",
  "Síguenos en Twitter",
  "Leggi anche: La sindaca e il suo canale",
  "Potrebbe interessarti",
  "Iscriviti alla newsletter e ricevi ogni mattina le notizie.",
  "RIPRODUZIONE RISERVATA",
  "Abbonati per continuare a leggere",
])("“%s” between two paragraphs, or behind them, is what a page says to its readers", (words) => {
  expect(bodyOf({ between: `<p>${words}</p>` })).toBe(plain("en"));
  expect(bodyOf({ after: `<p>${words}</p>` })).toBe(plain("en"));
});

test.each([
  "Compartir el agua es vivir en paz, dijo la alcaldesa a los barqueros reunidos.",
  "Teilen wollte den Kanal niemand, am wenigsten die Schiffer der Brenne.",
  "Leggi anche le carte piccole, disse la sindaca ai barcaioli.",
  "Stampa e radio hanno taciuto, e i barcaioli lo ricordano ancora.",
  "Lesen Sie auch kleine Verträge genau, riet die Bürgermeisterin den Schiffern.",
  "Vea también el sol salir sobre el canal quien lo dude, escribió el poeta.",
  "Comments are made in the margin of the plan, and nobody has counted them.",
  "Recevez les bateliers avec égard, avait écrit la maire à ses adjoints.",
  "Keep reading the contract, the boatmen told their lawyer, until you find the price.",
  "Follow the money, the boatmen say, and you will find the lock.",
])("“%s” is a sentence of the article", (words) => {
  expect(bodyOf({ between: `<p>${words}</p>` })).toContain(words);
});
