// Inject sheets under the headings of six tools and staffs, each as a file of that kind comes: a title above, sections between, its own marks,
// encoding and way of telling time.

const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Windows-1252 of what is below U+0100, and of the apostrophe that typewriters of that day curled. */
const windows = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (c) => (c === "’" ? 0x92 : c.charCodeAt(0)));

/** HSEEP: commas, a title block, quarters. */
export const HSEEP = utf8(`Master Scenario Events List,,,,,,,,,,
Staff course 12,,,,,,,,,,
,,,,,,,,,,
Event Number,Designated Scenario Time,Event Type,Inject Mode,From,To,Message,Expected Participant Response,Exercise Objective,Notes
1,2020 Q3,Inject,Press release,Press,All,A coup is reported in Bamako.,Each seat takes a position,Objective 1,Read twice
2,2020 Q4 orders +5 min,Contingency Inject,Email,Neighbours,Bamako,A neighbour offers its good offices.,Bamako answers,Objective 1,
3,2021 Q1,Expected Action,,Control,Bamako,Bamako pursues the talks.,Bamako pursues the talks,Objective 2,"=HYPERLINK(""x"")"
`);

/** Blueprint's standard template: several columns of time, moves from nought. */
export const BLUEPRINT =
  utf8(`\uFEFFControl Number;Title;From Org;To Org;Description;Details;Status;Assigned To;Delivery Time;Simulated Time;Move;Group;Expected Actions
C-1;Floods in Ségou;Regional desk;Bamako, Paris;Roads are cut.;Two bridges are down.;Approved;Maj Reyes;2020-08-12 09:00;;0;1;Bamako asks for help
C-2;A date is asked for;Donors;Bamako;Donors ask for a date.;;Draft;Cdr Okafor;after lunch;;2;1;
`);

/** MITRE's: tabs, hours of the day. */
export const MITRE = utf8(
  [
    [
      "ID",
      "Local Time",
      "Title",
      "Target",
      "Delivery Method",
      "Description",
      "Expected Actions",
      "Measure of Performance",
      "Assumptions",
    ],
    ["M1", "09:00", "Start", "All", "Face to face", "The exercise begins.", "", "", "All are here"],
    [
      "M2",
      "09:50",
      "A leak",
      "Moscow",
      "Social media",
      "A recording is shared.",
      "Moscow answers in public",
      "Time to answer",
      "",
    ],
  ]
    .map((line) => line.join("\t"))
    .join("\n"),
);

/** Conducttr's: from and faction, to and team. */
export const CONDUCTTR = utf8(`Number,Time,Method,From,Faction,To,Team,Subject,Message,Expected Action,Tab
10,D+2 H+3 M+45,Tweet,@observer,Civil society,everybody,,A march is called,People gather at the monument.,Bamako speaks,Social
11,D+3 H+13,Email,Envoy,ECOWAS,,Mali,A date for elections,"The envoy asks for a date, in writing.",,Mail
`);

/** A French chronogramme: semicolons, Windows-1252, sections, days and hours. */
export const CHRONOGRAMME = windows(`DEBEX : J+0;;;;;;;;
id;Horaire;Type;Emetteur;Destinataire;Stimuli;Réaction attendue;Livrable;Commentaire
T3 2020;;;;;;;;
1;;Presse;Presse;tous;Un coup d’État est annoncé à Bamako.;Chaque rôle prend position;Communiqué;à chaud
2;J+3 H+8;Courriel;Voisins;Bamako;Un pays voisin offre sa médiation.;Bamako répond;;
FINEX;;;;;;;;
`);

/** OpenAEV's: flat, with scores of what is expected. */
export const OPENAEV =
  utf8(`Timeline,Action to be taken,Teams,Subject,Content,Expectation Name,Expectation Description,Expectation Score,Done/To do,Comments
D+0 H+1,Send an email,All teams,Opening,Read the file.,Read,All have read,10,To do,
D+4 H+20,Media pressure,"Paris, Bamako",A poll in Paris,Half are opposed.,Position,Paris takes a position,20,To do,see poll
`);
