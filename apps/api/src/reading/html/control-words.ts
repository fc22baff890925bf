/** What pages of newspapers say to whoever uses them, whole lines of it, each in one of the languages read here. */
export const controlWords: readonly string[] = [
  // French
  "(?:(?:cet )?(?:article|contenu) (?:est )?)?réservée? (?:à nos|aux) abonnés|offrir (?:cet |l['’])?article|ajouter (?:aux|à (?:mes|vos|ma|la)) (?:articles|favoris|sélection|liste.{0,12})|(?:écouter|envoyer|imprimer|commenter|sauvegarder) (?:cet |l['’])article.{0,20}",
  "(?:voir|lire|afficher|masquer) (?:tous )?les (?:\\d+ )?commentaires(?: ?\\(\\d+\\))?|lire plus tard|(?:la |nos |les )?(?:newsletters?|infolettres?)|télécharge[rz] (?:notre |l['’])application.{0,30}|lien copié|agrandir(?: l['’]image)?|suivre(?: ce sujet)?",
  "nos lecteurs ont (?:lu ensuite|aussi lu)|vous aimerez (?:aussi|également)|la rédaction vous (?:conseille|recommande)|sélectionnée?s? pour vous|à ne pas manquer|les (?:articles|sujets) les plus lus|sur le même thème|dans la même rubrique|charger plus.{0,40}",
  // English
  "(?:this (?:article|story|content) is )?(?:for|available (?:only )?to|exclusive to) (?:our )?subscribers(?: only)?|subscribers? (?:only|exclusive)|listen to (?:this|the) (?:article|story).{0,20}|gift (?:this )?article|save (?:for later|article|story)|add to (?:my |your |reading )?(?:list|favou?rites|bookmarks)",
  "comments (?:are|have been) closed.{0,20}|(?:view|show|read|see|hide|jump to|join) (?:all |the )?(?:\\d+ )?comments(?: ?\\(\\d+\\))?|download (?:our|the) (?:free )?app.{0,30}|link copied|report (?:an? )?(?:error|typo|problem)|follow topics?|load more.{0,30}",
  "(?:what to )?read next|up next|editors?['’]s? picks?|more on (?:this|these) (?:story|topic|stories|topics)|(?:more|other) (?:top )?stories|keep reading|watch (?:now|live)|explore more.{0,30}|recommended (?:stories|reading|articles)",
  // German
  "anzeige|werbung|artikel (?:anhören|verschenken|merken|drucken|teilen|speichern|vorlesen)|(?:zurück )?zur startseite|(?:\\d+ )?kommentare?(?: ?\\(?\\d+\\)?)?|(?:artikel |per e-?mail )?(?:teilen|versenden|merken|drucken|vorlesen)|link kopieren|nach oben|schließen",
  "(?:unser )?newsletter(?: abonnieren)?|(?:jetzt )?(?:anmelden|registrieren|abonnieren|weiterlesen|einloggen)|weiterlesen nach der (?:anzeige|werbung)|(?:mehr|weitere (?:artikel|nachrichten|themen)) zum thema.{0,20}|das könnte (?:sie|dich) auch interessieren|auch interessant|meistgelesen(?:e artikel)?|empfohlener (?:redaktioneller|externer) inhalt|(?:lesen sie|lies) (?:auch|dazu|hier)(?:\\s*[::].{0,80})?",
  // Spanish
  "publicidad|compart(?:ir|e|a)(?: (?:en|esta|este|el|la|por)\\b.{0,30})?|(?:ver |ir a los |\\d+ )?comentarios(?: ?\\(?\\d+\\)?)?|más información|(?:escuchar|imprimir|guardar|regalar) (?:el |este )?artículo|copiar (?:el )?enlace|guardar|inici(?:ar?|e) sesión|reg[íi]str(?:ate|ese|arse)",
  "(?:también )?(?:te|le) (?:puede|podría) interesar|(?:noticias|artículos|temas|contenidos?) relacionad[oa]s?|síg(?:ue|a)(?:nos|me) en .{2,40}|suscr[íi]b(?:ete|ase)(?: (?:para|a|y)\\b.{0,60})?|lo más (?:leído|visto)|archivado en|(?:lea|lee|leer|ver|vea) (?:también|además)(?:\\s*[::].{0,80})?",
  // Italian
  "pubblicità|condividi(?: (?:su|questo|l['’]|via|per).{0,30})?|(?:leggi i |vai ai |\\d+ )?commenti(?: ?\\(?\\d+\\)?)?|ascolta (?:l['’]|questo )articolo|copia (?:il )?link|salva(?: articolo)?|stampa|accedi|registrati|(?:contenuto|articolo) riservato agli abbonati",
  "potrebbe(?:ro)? (?:anche )?interessarti(?: anche)?|articoli correlati|i più letti|seguici su .{2,40}|abbonati(?: (?:per|a|ora)\\b.{0,60})?|leggi (?:anche|tutto|di più)(?:\\s*[::].{0,80})?",
];
