const word =
  "rédaction|équipe(?: éditoriale| de (?:la )?rédaction)?|newsroom|(?:news|web) ?desk|editors|editorial (?:board|staff|team)|staff(?: (?:writers?|reporters?|correspondents?))?|redaktion|redacción|redazione";
const ownNewsroom = new RegExp(
  `^(?:l['’]|(?:la|notre|the|our|die|unsere|la nostra|nuestra) )?(?:${word})(?: (?:\\p{L}+(?:ale|ique)|web))?$`,
  "iu",
);

/** "La rédaction", "Rédaction internationale", "Our staff": whoever publishes it; "Rédaction du Monde" is the Monde's. */
export const isOwnNewsroom = (name: string): boolean => ownNewsroom.test(name.trim());
