// The line of history: what each seat did, by year, quarter and place in it. Names are those of the engine's calendar.
export const line = {
  paris: {
    "2013-1-1":
      "January 2013: the advance on the centre is stopped; Gao and Timbuktu are retaken by the end of the month.",
    "2013-2-1":
      "A progressive withdrawal beside a United Nations force that takes over; the Security Council decides on it in April 2013.",
    "2013-3-1": "July 2013: MINUSMA takes over from the African force; a part of the French force goes home.",
    "2013-4-1": "Autumn 2013: fewer than 3,000 soldiers are left, operations go on north of Gao.",
    "2014-4-1": "December 2014: a leader of the groups about Gao is killed in an operation.",
    "2015-2-1":
      "2015: some 3,500 soldiers, bases in Niger among them; the agreement of Algiers is to be kept.",
    "2018-1-1": "2018: operations beside paramilitary partners about Ménaka; more than 4,000 soldiers.",
    "2019-1-1": "February 2019: a head of AQIM about Timbuktu is killed.",
    "2019-2-1": "2019: some 4,500 soldiers, the effort at the borders with Niger and Burkina Faso.",
    "2020-1-1": "Paris overrules the President on talks with those it calls terrorists.",
    "2020-1-2": "January 2020: at Pau the effort is put into the three borders.",
    "2020-2-1": "June 2020: the head of AQIM is killed in the far north; the European task force is formed.",
    "2020-3-1": "Summer 2020: operations go on through the change of government.",
    "2020-4-1":
      "November 2020: a military chief of JNIM is killed near Ménaka, and told at home as a result.",
    "2021-1-1": "The signal of January 2021 goes unanswered; the threat at home is the reason given.",
    "2021-2-1": "June 2021: the end of Barkhane is announced.",
    "2021-2-2": "3 June 2021: joint operations are suspended after the second coup.",
    "2021-3-1": "August 2021: the head of IS in the Sahel is killed; his death is told in September.",
    "2021-3-2": "2 July 2021: joint operations are resumed after a month.",
    "2021-4-1": "October to December 2021: Kidal, Tessalit and Timbuktu are left.",
    "2021-4-2": "The withdrawal is drawn out into the quarter in which Wagner arrives.",
    "2022-1-1":
      "Winter 2021 to 2022: Paris and its European partners condemn the hiring of the firm; on 17 February 2022 they announce that they leave Mali altogether.",
    "2022-2-1": "April to June 2022: Gossi and Ménaka are handed over.",
    "2022-3-1": "August 2022: the last units leave.",
  },
  bamako: {
    "2013-2-1": "Spring 2013: Malian soldiers follow into the towns of the north.",
    "2013-3-1":
      "June to August 2013: an agreement at Ouagadougou lets the vote be held in the north; officials return slowly.",
    "2015-2-1": "May and June 2015: the agreement of Algiers is signed with the armed groups of the north.",
    "2016-3-1": "2016 and 2017: reinforcements for the centre after the army’s posts there are attacked.",
    "2018-1-1": "2018: self-defence groups grow in the centre, and abuses by soldiers go unpunished.",
    "2018-3-1": "July and August 2018: the President is elected again, beside his partners.",
    "2019-1-1": "2019: the killing of villagers in the centre is not stopped.",
    "2019-4-1":
      "The national dialogue of December 2019 asks for talks; contacts are made before they are admitted.",
    "2020-1-1": "In February 2020 the President admits contacts, under the dialogue’s mandate.",
    "2020-2-1": "Spring 2020: abuses by the army and self-defence groups in the centre go unpunished.",
    "2020-4-1": "Talks are taken up again by the transition, opposed from Paris in December 2020.",
    "2021-1-1": "Consecutive governments pin their failures on Paris.",
    "2021-2-1": "Spring 2021: the officers behind the second coup look towards Moscow.",
    "2021-3-1":
      "September 2021: Paris is accused of desertion before the United Nations; a contract is negotiated.",
    "2021-4-1": "Wagner arrives in December 2021; the vote of February 2022 is put off.",
    "2022-1-1":
      "January and February 2022: the ambassador is expelled, flights are restricted, a departure without delay asked.",
    "2022-2-1": "May 2022: the defence agreements are denounced.",
    "2022-3-1": "August 2022: accusations before the Security Council as the last units leave.",
  },
  jnim: {
    "2013-1-1": "January 2013: the advance on Konna; then the towns are left for the hills.",
    "2013-2-1": "February and March 2013: attacks in Gao, and the fight for the far north.",
    "2015-1-1": "January 2015: a post at Nampala is overrun; an armed group forms in the centre.",
    "2016-3-1": "July 2016: the base at Nampala is overrun.",
    "2016-4-1": "December 2016: a post in the north of Burkina Faso is overrun; the war crosses the border.",
    "2017-1-1": "March 2017: the groups become one, JNIM; the north of Burkina Faso is drawn in.",
    "2018-2-1": "June 2018: the regional force’s command at Sévaré is attacked.",
    "2019-1-1": "March 2019: the camp at Dioura is overrun.",
    "2019-3-1": "September 2019: posts on the border with Burkina Faso are overrun.",
    "2020-1-1":
      "Contacts with senior leaders; in March 2020 they name the French departure as their condition.",
    "2020-4-1": "October 2020: hostages are exchanged for prisoners.",
    "2021-1-1": "The communique of January 2021 keeps the war off French soil.",
    "2021-2-1": "In June 2021 AQIM says that France was never a target from Mali.",
    "2021-2-2": "Prepared for attrition; the audio of June 2021 speaks of regional goals.",
  },
  moscow: {
    "2017-4-1": "Autumn 2017: helicopters bought in Russia are delivered to Bamako.",
    "2019-2-1": "June 2019: an agreement on military cooperation is signed.",
    "2019-4-1": "October 2019: a summit with Africa at Sochi; voices against the French grow louder.",
    "2021-2-1": "Spring and summer 2021: the company is offered to the officers.",
    "2021-3-1": "September 2021: the contract is reported to be near.",
    "2021-4-1": "Wagner comes in December 2021, with few means and without a fight; the poll at 87%.",
    "2022-1-1": "Early 2022: operations in the centre; Moscow speaks of a firm that Bamako invited.",
    "2022-2-1": "Wagner claims a public relations victory over France.",
    "2022-3-1": "August 2022: the base at Gao changes hands.",
  },
} as const;
