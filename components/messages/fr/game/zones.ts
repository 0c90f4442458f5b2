// Les quatorze zones : noms, terrain, communautés présentes. Le seul endroit où des peuples sont nommés.
import type {
  communities as enCommunities,
  countries as enCountries,
  terrain as enTerrain,
  ways as enWays,
  zones as enZones,
} from "../../en/game/zones";
import type { Shape } from "../../shape";

export const zones = {
  BKO: {
    name: "Bamako",
    sub: "Koulikoro",
    in: "à Bamako",
    about: "capitale, savane, plaine du fleuve",
    communities: "Bamanan, Malinkés, Peuls, Soninkés\u202f; capitale mêlée",
  },
  KAY: {
    name: "Kayes",
    sub: "Sahel occidental",
    in: "à Kayes",
    about: "de la savane au Sahel sec, or, route de Dakar",
    communities: "Khassonkés, Malinkés, Maures, Peuls, Soninkés",
  },
  SIK: {
    name: "Sikasso",
    sub: "le pays du coton",
    in: "à Sikasso",
    about: "savane humide, coton, or",
    communities: "Bamanan, Minianka, Peuls, Sénoufos",
  },
  SEG: {
    name: "Ségou",
    sub: "Office du Niger",
    in: "à Ségou",
    about: "riz irrigué, plaine du fleuve",
    communities: "Bamanan, Bobo/Bwa, Bozo, Minianka, Peuls",
  },
  MOP: {
    name: "Delta intérieur",
    sub: "Mopti",
    in: "dans le Delta intérieur",
    about: "plaine inondable",
    communities: "Bamanan, Bozo, Marka, Peuls, Songhaïs",
  },
  DOG: {
    name: "Plateau de Bandiagara",
    sub: "Bandiagara",
    in: "sur le plateau de Bandiagara",
    about: "plateau de grès, falaise, plaine du Séno",
    communities: "Dafing, Dogons, Mossis, Peuls",
  },
  GOU: {
    name: "Gourma",
    sub: "Douentza",
    in: "dans le Gourma",
    about: "Sahel sec dans la boucle du fleuve, mesas",
    communities: "Dogons, Peuls, Songhaïs, Touaregs",
  },
  TOM: {
    name: "Tombouctou",
    sub: "lacs et fleuve",
    in: "à Tombouctou",
    about: "fleuve, lacs, dunes",
    communities: "Arabes, Peuls, Songhaïs, Touaregs",
  },
  TAO: {
    name: "Taoudénit",
    sub: "Grand Nord",
    in: "à Taoudénit",
    about: "Sahara, sel, puits",
    communities: "Arabes, Touaregs\u202f; population mobile",
  },
  GAO: {
    name: "Gao",
    sub: "Bourem–Tilemsi",
    in: "à Gao",
    about: "vallée du fleuve, Tilemsi",
    communities: "Arabes, Peuls, Songhaïs, Touaregs",
  },
  LIP: {
    name: "Liptako",
    sub: "Ansongo–Ménaka",
    in: "dans le Liptako",
    about: "pâturages secs, brousse frontalière",
    communities: "Arabes, Daoussahak, Peuls, Songhaïs, Touaregs",
  },
  KID: {
    name: "Kidal",
    sub: "Adrar des Ifoghas",
    in: "à Kidal",
    about: "massif rocheux, désert",
    communities: "Arabes, Songhaïs, Touaregs",
  },
  BFN: {
    name: "Nord du Burkina",
    sub: "Sahel et Nord",
    in: "dans le nord du Burkina",
    about: "Sahel sec, or",
    communities: "Fulsé, Gourmantchés, Mossis, Peuls, Songhaïs, Touaregs",
  },
  TIL: {
    name: "Tillabéri",
    sub: "avec Niamey",
    in: "à Tillabéri",
    about: "fleuve, vallées des dallols, brousse",
    communities: "Gourmantchés, Haoussas, Peuls, Touaregs, Zarma-Songhaïs",
  },
} satisfies Shape<typeof enZones>;

export const communities = {
  title: "Communautés présentes",
  note: "Par ordre alphabétique, liste non exhaustive. Aucune communauté n’est partie à cette guerre, et aucune ne tient lieu d’acteur armé.",
} satisfies Shape<typeof enCommunities>;

export const terrain = {
  capital: "capitale, savane, plaine du fleuve",
  savanna_gold: "de la savane au Sahel sec, or",
  savanna_cotton: "savane humide, coton, or",
  irrigated_plain: "riz irrigué, plaine du fleuve",
  floodplain: "plaine inondable",
  plateau: "plateau de grès, falaise, plaine",
  dry_sahel: "Sahel sec dans la boucle du fleuve",
  river_dunes: "fleuve, lacs, dunes",
  desert: "Sahara, sel, puits",
  river_valley: "vallée du fleuve",
  border_scrub: "pâturages secs, brousse frontalière",
  massif: "massif rocheux, désert",
  dry_sahel_gold: "Sahel sec, or",
  river_scrub: "fleuve, vallées sèches, brousse",
} satisfies Shape<typeof enTerrain>;

export const ways = { road: "par la route", river: "par le fleuve", track: "par la piste" } satisfies Shape<
  typeof enWays
>;

export const countries = { mali: "Mali", burkina: "Burkina Faso", niger: "Niger" } satisfies Shape<
  typeof enCountries
>;
