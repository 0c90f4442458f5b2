// The fourteen zones: names as on the map, ground, and the communities present. The one place where peoples are named.
export const zones = {
  BKO: {
    name: "Bamako",
    sub: "Koulikoro",
    in: "in Bamako",
    about: "capital, savanna, river plain",
    communities: "Bamanan, Malinke, Fulani (Peul), Soninke; mixed capital",
  },
  KAY: {
    name: "Kayes",
    sub: "Western Sahel",
    in: "in Kayes",
    about: "savanna to dry Sahel, gold, the road to Dakar",
    communities: "Khassonke, Malinke, Moorish, Fulani (Peul), Soninke",
  },
  SIK: {
    name: "Sikasso",
    sub: "the cotton country",
    in: "in Sikasso",
    about: "humid savanna, cotton, gold",
    communities: "Bamanan, Minianka, Fulani (Peul), Senufo",
  },
  SEG: {
    name: "Ségou",
    sub: "Office du Niger",
    in: "in Ségou",
    about: "irrigated rice, river plain",
    communities: "Bamanan, Bobo/Bwa, Bozo, Minianka, Fulani (Peul)",
  },
  MOP: {
    name: "Inner Delta",
    sub: "Mopti",
    in: "in the Inner Delta",
    about: "seasonal floodplain",
    communities: "Bamanan, Bozo, Marka, Fulani (Peul), Songhai",
  },
  DOG: {
    name: "Bandiagara Plateau",
    sub: "Bandiagara",
    in: "on the Bandiagara Plateau",
    about: "sandstone plateau, cliff, Séno plain",
    communities: "Dafing, Dogon, Mossi, Fulani (Peul)",
  },
  GOU: {
    name: "Gourma",
    sub: "Douentza",
    in: "in the Gourma",
    about: "dry Sahel inside the river bend, mesas",
    communities: "Dogon, Fulani (Peul), Songhai, Tuareg",
  },
  TOM: {
    name: "Timbuktu",
    sub: "lakes and river",
    in: "in Timbuktu",
    about: "river, lakes, dunes",
    communities: "Arab, Fulani (Peul), Songhai, Tuareg",
  },
  TAO: {
    name: "Taoudenni",
    sub: "Far North",
    in: "in Taoudenni",
    about: "Sahara, salt, wells",
    communities: "Arab, Tuareg; mobile population",
  },
  GAO: {
    name: "Gao",
    sub: "Bourem–Tilemsi",
    in: "in Gao",
    about: "river valley, the Tilemsi",
    communities: "Arab, Fulani (Peul), Songhai, Tuareg",
  },
  LIP: {
    name: "Liptako",
    sub: "Ansongo–Ménaka",
    in: "in Liptako",
    about: "dry pasture, border scrub",
    communities: "Arab, Daoussahak, Fulani (Peul), Songhai, Tuareg",
  },
  KID: {
    name: "Kidal",
    sub: "Adrar des Ifoghas",
    in: "in Kidal",
    about: "rocky massif, desert",
    communities: "Arab, Songhai, Tuareg",
  },
  BFN: {
    name: "Northern Burkina",
    sub: "Sahel and Nord",
    in: "in northern Burkina",
    about: "dry Sahel, gold",
    communities: "Fulse, Gourmantche, Mossi, Fulani (Peul), Songhai, Tuareg",
  },
  TIL: {
    name: "Tillabéri",
    sub: "with Niamey",
    in: "in Tillabéri",
    about: "river, dallol valleys, scrub",
    communities: "Gourmantche, Hausa, Fulani (Peul), Tuareg, Zarma-Songhai",
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
