// The fourteen zones: names as on the map, ground, and the communities present. The one place where peoples are named.
export const zones = {
  BKO: {
    name: "Bamako",
    sub: "Koulikoro",
    in: "in Bamako",
    about: "capital, savanna, river plain",
    communities: "Bamanan, Malinké, Peul, Soninké; mixed capital",
  },
  KAY: {
    name: "Kayes",
    sub: "Western Sahel",
    in: "in Kayes",
    about: "savanna to dry Sahel, gold, the road to Dakar",
    communities: "Khassonké, Malinké, Maure, Peul, Soninké",
  },
  SIK: {
    name: "Sikasso",
    sub: "the cotton country",
    in: "in Sikasso",
    about: "humid savanna, cotton, gold",
    communities: "Bamanan, Minianka, Peul, Sénoufo",
  },
  SEG: {
    name: "Ségou",
    sub: "Office du Niger",
    in: "in Ségou",
    about: "irrigated rice, river plain",
    communities: "Bamanan, Bobo/Bwa, Bozo, Minianka, Peul",
  },
  MOP: {
    name: "Inner Delta",
    sub: "Mopti",
    in: "in the Inner Delta",
    about: "seasonal floodplain",
    communities: "Bamanan, Bozo, Marka, Peul, Songhaï",
  },
  DOG: {
    name: "Dogon Plateau",
    sub: "Bandiagara",
    in: "on the Dogon Plateau",
    about: "sandstone plateau, cliff, Séno plain",
    communities: "Dafing, Dogon, Mossi, Peul",
  },
  GOU: {
    name: "Gourma",
    sub: "Douentza",
    in: "in the Gourma",
    about: "dry Sahel inside the river bend, mesas",
    communities: "Dogon, Peul, Songhaï, Touareg",
  },
  TOM: {
    name: "Timbuktu",
    sub: "lakes and river",
    in: "in Timbuktu",
    about: "river, lakes, dunes",
    communities: "Arabe, Peul, Songhaï, Touareg",
  },
  TAO: {
    name: "Taoudenni",
    sub: "Far North",
    in: "in Taoudenni",
    about: "Sahara, salt, wells",
    communities: "Arabe, Touareg; mobile population",
  },
  GAO: {
    name: "Gao",
    sub: "Bourem–Tilemsi",
    in: "in Gao",
    about: "river valley, the Tilemsi",
    communities: "Arabe, Peul, Songhaï, Touareg",
  },
  LIP: {
    name: "Liptako",
    sub: "Ansongo–Ménaka",
    in: "in Liptako",
    about: "dry pasture, border scrub",
    communities: "Arabe, Daoussahak, Peul, Songhaï, Touareg",
  },
  KID: {
    name: "Kidal",
    sub: "Adrar des Ifoghas",
    in: "in Kidal",
    about: "rocky massif, desert",
    communities: "Arabe, Songhaï, Touareg",
  },
  BFN: {
    name: "North Burkina",
    sub: "Sahel and Nord",
    in: "in northern Burkina",
    about: "dry Sahel, gold",
    communities: "Fulsé, Gourmantché, Mossi, Peul, Songhaï, Touareg",
  },
  TIL: {
    name: "Tillabéri",
    sub: "with Niamey",
    in: "in Tillabéri",
    about: "river, dallol valleys, scrub",
    communities: "Gourmantché, Haoussa, Peul, Touareg, Zarma-Songhaï",
  },
} as const;

/** What stands above and below every list of communities. */
export const communities = {
  title: "Communities present",
  note: "In alphabetical order, not exhaustive. No community is a party to this war, and none stands for an armed actor.",
} as const;

export const terrain = {
  capital: "capital, savanna, river plain",
  savanna_gold: "savanna to dry Sahel, gold",
  savanna_cotton: "humid savanna, cotton, gold",
  irrigated_plain: "irrigated rice, river plain",
  floodplain: "seasonal floodplain",
  plateau: "sandstone plateau, cliff, plain",
  dry_sahel: "dry Sahel inside the river bend",
  river_dunes: "river, lakes, dunes",
  desert: "Sahara, salt, wells",
  river_valley: "river valley",
  border_scrub: "dry pasture, border scrub",
  massif: "rocky massif, desert",
  dry_sahel_gold: "dry Sahel, gold",
  river_scrub: "river, dry valleys, scrub",
} as const;

export const ways = { road: "by road", river: "by river", track: "by desert track" } as const;

export const countries = { mali: "Mali", burkina: "Burkina Faso", niger: "Niger" } as const;
