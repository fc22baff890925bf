-- What the invented claims are made of. Roles repeat as they do in news: a third of all claims name a president.
create schema bench;

create table bench.words as select
  array['Le président', 'Le président', 'Le président', 'La ministre', 'Le gouvernement', 'La Banque centrale',
    'Le maire', 'La porte-parole', 'L''institut', 'Le syndicat'] as role_fr,
  array['The president', 'The president', 'The president', 'The minister', 'The government', 'The central bank',
    'The mayor', 'The spokeswoman', 'The institute', 'The union'] as role_en,
  array['a annoncé', 'affirme', 'a déclaré', 'conteste', 'a démenti', 'prévoit', 'assure', 'a reconnu'] as verb_fr,
  array['announced', 'claims', 'said', 'disputes', 'denied', 'expects', 'insists', 'admitted'] as verb_en,
  array['l''inflation', 'le chômage', 'la production de blé', 'le prix de l''électricité', 'la dette publique',
    'le nombre d''hospitalisations', 'la fréquentation des musées', 'l''exportation d''acier', 'le salaire médian',
    'l''âge de la retraite', 'la pêche au hareng', 'le niveau des émissions', 'le budget de la défense',
    'la consommation d''eau', 'le trafic portuaire', 'l''accès aux vaccins', 'la surface des forêts', 'la natalité',
    'le logement social', 'la vitesse sur les routes'] as thing_fr,
  array['inflation', 'unemployment', 'wheat production', 'the price of electricity', 'public debt',
    'the number of hospital admissions', 'museum attendance', 'the export of steel', 'the median wage',
    'the retirement age', 'herring fishing', 'the level of emissions', 'the defence budget', 'water consumption',
    'harbour traffic', 'access to vaccines', 'forest cover', 'the birth rate', 'social housing', 'road speed'] as thing_en,
  array['a augmenté de', 'a baissé de', 'devrait reculer de', 'progressera de', 'a dépassé', 'reste en dessous de'] as move_fr,
  array['rose by', 'fell by', 'is expected to shrink by', 'will grow by', 'went beyond', 'stays below'] as move_en,
  array['bar', 'cor', 'del', 'far', 'gol', 'han', 'iva', 'jor', 'kel', 'lom', 'mar', 'nov', 'ora', 'pel', 'rin',
    'sav', 'tor', 'uru', 'vel', 'zan'] as syllable,
  array['economy', 'health', 'energy', 'climate', 'elections', 'defence', 'migration', 'education', 'agriculture',
    'justice', 'housing', 'transport', 'culture', 'fisheries', 'technology'] as topic,
  array['true', 'mostly_true', 'misleading', 'unproven', 'false', 'attributed'] as rating,
  array['FACT', 'FIGURE', 'FIGURE', 'QUOTATION', 'PREDICTION', 'CAUSAL'] as kind;

-- The same number always gives the same draw, so that two machines measure the same rows.
create function bench.draw(n bigint, salt integer, below bigint) returns integer language sql immutable parallel safe
  return (hashint8extended(n, salt) & 9007199254740991) % below;
create function bench.id(kind integer, n bigint) returns uuid language sql immutable parallel safe
  return (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
