/**
 * A pasted republication with everything that such pages have: a heading mark, links without an address, a byline, a
 * dateline, the outlet it comes from, labels, a paragraph that a page break cut in two, and the furniture at its end.
 * Its states, people and outlets are invented.
 */
export const twin = `



## Pacte fluvial Valdorie-Brenne: à qui profite le nouveau canal?

Par [Mathilde Sorgue](#)

Carnet-public.ca, 3 mars 2023

[Le Relais des ports](#)

Région : [Valdorie](#), [Brenne et Outre-Monts](#)

Thème: [Économie et Transports](#)

Les deux capitales n'avaient plus négocié depuis quinze ans. Le 28 février, leurs ministres ont paraphé à Castelroc un pacte de 31 articles sur le canal des Trois-Écluses.

«Chaque rive entretient ses propres ouvrages et prévient l'autre de toute fermeture au moins dix jours à l'avance, sauf en cas de crue», dispose l'article 6 du pacte.

Le ministre valdorien, Ambroise Teyssier, a assuré que le trafic atteindrait «quatre millions de tonnes dès la deuxième année». Il a qualifié les critiques de «procès d'intention contre un chantier commun».

Le texte remplace trois conventions plus anciennes, dont celle de 1958, qui réglait le partage des eaux et n'avait jamais été appliquée sur la rive droite, et celle de 1991, dont les annexes fixaient les droits de passage pour

les barges étrangères. À partir de 2004, les deux administrations ont cessé de se communiquer leurs relevés, «faute de temps», selon un rapport parlementaire.

L’association des bateliers y voit «\u00a0un progrès modeste\u00a0»\u00a0: son président attend les tarifs, promis pour l’été.

La source originale de cet article est [Le Relais des ports](#)  
Copyright © [Mathilde Sorgue](#), [Le Relais des ports](#), 2023

---

Articles Par : [Mathilde Sorgue](#)

**Avis de non-responsabilité** : Les opinions publiées ici n'engagent que leurs auteurs. Carnet public n'est tenu d'aucune des erreurs qu'elles pourraient contenir.

L'équipe de Carnet public donne l'autorisation de reproduire des extraits ou la totalité de cet article sur les sites associatifs. Le nom de l'auteur et un lien vers la page d'origine doivent y figurer.

Pour publier des articles de [Carnet-public.ca](#) dans un ouvrage ou sur un site commercial, écrivez à: [droits@carnet-public.example](mailto:droits@carnet-public.example)

[Carnet-public.ca](#) contient du matériel protégé par le droit d'auteur. Nous le donnons à lire à nos lecteurs au titre de "l'usage équitable".

Contact média: [droits@carnet-public.example](mailto:droits@carnet-public.example)
`;

/** The same article as a page, whose data repeats what it prints. */
export function twinPage(data: { readonly jsonTitle?: string; readonly metaDate?: string } = {}): string {
  const { jsonTitle = "Pacte fluvial: à qui profite le canal?", metaDate = "2023-03-03T08:00:00+01:00" } =
    data;
  const linked = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: jsonTitle,
    author: { "@type": "Person", name: "Mathilde Sorgue" },
    publisher: { "@type": "Organization", name: "Carnet public" },
    datePublished: "2023-03-03T07:00:00Z",
    inLanguage: "fr-CA",
  };
  const paragraphs = twin
    .split("\n\n")
    .filter((one) => /^(?:Les deux|«Chaque|Le ministre|L’association)/.test(one))
    .map((one) => `<p>${one}</p>`);
  return `<!doctype html><html lang="fr"><head>
<title>Pacte fluvial: à qui profite le canal? | Carnet public</title>
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<meta property="og:title" content="Pacte fluvial: à qui profite le canal?">
<meta property="og:site_name" content="Carnet public">
<meta property="article:published_time" content="${metaDate}">
<meta name="author" content="Mathilde Sorgue">
</head><body><nav><a href="/">Accueil</a></nav><article><h1>Pacte fluvial: à qui profite le canal?</h1>
<p class="byline">Par <a rel="author" href="/ms">Mathilde Sorgue</a></p>
${paragraphs.join("\n")}
<p onclick="alert(1)">Le chantier est <strong>ouvert</strong>, <a href="https://castelroc.example/canal" onmouseover="x()">dit la ville</a>
et <a href="javascript:alert(1)">elle le montre</a>.<img src="https://pixel.example/x.gif"><script>alert(2)</script></p>
</article><footer>© 2023 Carnet public. Tous droits réservés.</footer></body></html>`;
}
