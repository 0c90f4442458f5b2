// Les objectifs que Paris peut déclarer, et comment chacun s'éprouve, ou pourquoi il ne le peut pas.
import type { aims as en } from "../../en/game/aims";
import type { Shape } from "../../shape";

export const aims = {
  soil_safe: {
    name: "Le sol français à l’abri, et perçu comme tel",
    test: "Atteint tant qu’aucun attentat venu du Mali n’a frappé la France et que votre propre estimation de la menace est passée sous 35. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: analyse de la menace, renseignement, raid, canal ou réponse à un signal.",
    testable: "peut être atteint",
  },
  jnim_at_table: {
    name: "Le JNIM à la table",
    test: "Atteint quand les pourparlers ont atteint l’étape du mandat, ou que le contact est chaud et qu’un signal a reçu une réponse. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: soutien aux pourparlers, canal, réponse à un signal ou garantie.",
    testable: "peut être atteint",
  },
  limit_harm: {
    name: "Limiter les atteintes aux civils",
    test: "Atteint quand les atteintes aux civils sont faibles dans tout le pays. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: services, aide, MINUSMA ou rupture avec des partenaires.",
    testable: "peut être atteint",
  },
  local_security: {
    name: "Le soutien de la population aux forces de sécurité",
    test: "Atteint quand les griefs sont faibles dans la moitié du terrain tenu par l’armée et ses partenaires. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: relève, MINUSMA ou services.",
    testable: "peut être atteint",
  },
  administration_back: {
    name: "L’administration de retour au centre",
    test: "Atteint quand près des deux tiers du terrain malien sont administrés. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: services, aide ou relève.",
    testable: "peut être atteint",
  },
  capital_safe: {
    name: "Une capitale à l’abri",
    test: "Atteint tant que l’État tient la capitale, avec peu de peur et des services qui fonctionnent. S’il est déjà atteint quand vous le déclarez, il ne compte pas, à moins d’être perdu puis regagné. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: patrouilles, reprises de zones, relève ou aide.",
    testable: "peut être atteint",
  },
  towns_back: {
    name: "Les villes du Nord reprises",
    test: "Atteint tant que la plus grande partie du terrain pour lequel l’opération a été demandée n’est plus aux mains des groupes armés. Compte après trois trimestres de déclaration, dont deux où vous avez financé\u00a0: patrouilles, reprises de zones, relève ou transfert.",
    testable: "peut être atteint",
  },
  defeat_terrorism: {
    name: "Vaincre le terrorisme",
    test: "Aucun critère de réussite. On ne vainc pas un mode d’action\u00a0: cet objectif peut être déclaré et financé, jamais atteint. Il nourrit la dérive.",
    testable: "ne peut pas être atteint",
  },
  regional_stability: {
    name: "La stabilité régionale",
    test: "Aucun critère de réussite. Rien ne permettrait de dire qu’il est atteint. Il nourrit la dérive.",
    testable: "ne peut pas être atteint",
  },
} satisfies Shape<typeof en>;
