import { controlWords } from "./control-words.ts";

const captionLengthMax = 500;

/** Says whose picture it is, at its beginning or its end. */
const caption =
  /^(?:photos?|image|picture|illustration|crédits?(?: photos?)?|credits?|foto|video|vidéo|bild)\s*(?:[::©|/]|\(c\)|by\b|par\b|credit|copyright|courtesy)|^©\s?[^\d\s]|\((?:photo|image|ap photo|picture|crédits?|credit|foto)[^()]{0,80}\)\.?$|(?:photo(?:graph)?s?|image|credit|crédit|picture)\s?(?:[::]|by|courtesy(?: of)?|©|credit)\s?[^.!?]{2,60}$|\b(?:getty images?|shutterstock|istock(?:photo)?|epa-efe|ap photo|afp photo|zuma press)\b[^.!?]{0,40}\)?\.?$|^image (?:copyright|caption)\b|^media caption|^media playback/iu;

export function isCaption(text: string): boolean {
  return (
    text.length <= captionLengthMax && caption.test(text) && !/[.!?]["”»]?\s+\p{Lu}[^()]{120,}/u.test(text)
  );
}

const controlLengthMax = 90;

/** What a page says to whoever uses it, in words that no paragraph consists of. */
const control = new RegExp(
  `^(?:${[
    "captions?|close|fermer|advert|advertisements?|annonce|publicité|pub|loading.{0,20}|chargement.{0,20}|skip to (?:main )?content|aller au contenu.{0,20}",
    "sign in|sign up|log ?in|register|subscribe(?: now)?|s['’]abonner|se connecter|connexion|s['’]inscrire|mon compte",
    "continue reading(?: below)?|(?:article|story) continues(?: below)?.{0,30}|scroll (?:down|to continue).{0,40}|la suite après (?:cette|la) publicité|suite de l['’]article.{0,40}",
    "image \\d+ of ?/? ?\\d+|\\d+ ?/ ?\\d+|(?:next|previous)(?: (?:article|post|page|slide))?|(?:article )?(?:suivant|précédent)e?|back to top|haut de page|retour(?: en haut)?",
    "(?:facebook|twitter|linkedin|pinterest|whatsapp|reddit|e-?mail|instagram|youtube|flipboard|tumblr|telegram|messenger)(?:[ ,|·]+(?:facebook|twitter|linkedin|pinterest|whatsapp|reddit|e-?mail|instagram|print|imprimer))*",
    "(?:partager|share)(?: (?:this|cet|cette|sur|on|via|par|by|with).{0,60})?|(?:copier|copy) (?:le )?(?:lien|link)|print(?: article)?|order reprints?|text size|taille du texte|save|favoris?|bookmark",
    "(?:\\d+ )?comm?ent(?:aire)?s?(?: ?\\(?\\d+\\)?)?|(?:leave|post|add|write) a (?:comment|reply)|laisser un commentaire|(?:tous|voir|lire) les commentaires|view comments|réagir|vos réactions|tell us what you think.{0,10}",
    "this (?:slideshow|video|content) requires javascript.{0,40}|your browser does not support.{0,60}|votre navigateur ne .{0,70}|(?:please )?enable javascript.{0,60}",
    "breaking news(?: (?:emails|alerts))?|latest news|top stories|most (?:popular|read|viewed)|popular|trending(?: now)?|latest|à la une|les plus lus|more (?:great|from|on|stories|news|in).{0,50}|don['’]t miss.{0,20}|you may (?:also )?like.{0,20}|you might also like.{0,20}|recommended(?: for you)?.{0,20}|related (?:stories|articles|topics|content|links|posts).{0,20}|dans la même rubrique|sur le même sujet|articles? (?:liés?|connexes?|similaires?|associés?|correspondants?)|à découvrir.{0,30}|à lire (?:aussi|également|sur).{0,60}|plus de sujets",
    ".{0,40}\\bsur le (?:même )?sujet",
    "permalien|permalink|mots[- ]clés?|tags?|catégories?|categories|topics|thèmes?",
    ...controlWords,
  ].join("|")})\\s*[.:!…»>]*$`,
  "iu",
);

export function isControl(text: string): boolean {
  return (text.length <= controlLengthMax && control.test(text)) || /^https?:\/\/\S+$/i.test(text);
}
