// Les objectifs que Paris peut déclarer, et comment chacun s'éprouve, ou pourquoi il ne le peut pas.
import type { aims as en } from "../../en/game/aims";
import type { Shape } from "../../shape";

export const aims = {
  soil_safe: {
    name: "Aucun attentat en France venu du Mali",
    test: "Atteint tant qu’aucun attentat en France n’est venu du Mali, une fois déclaré trois trimestres dont deux avec analyse, renseignement, raid, canal ou réponse à un signal payés.",
    testable: "peut être atteint",
  },
  jnim_at_table: {
    name: "Le JNIM à la table",
    test: "Atteint quand les pourparlers en sont au mandat ou au-delà, ou que le contact est chaud et qu’un signal a reçu réponse\u00a0; une fois déclaré trois trimestres, dont deux avec soutien, canal, réponse ou garantie payés.",
    testable: "peut être atteint",
  },
  limit_harm: {
    name: "Limiter les torts aux civils",
    test: "Atteint quand les torts aux civils, dans tout le pays, sont faibles, une fois déclaré trois trimestres dont deux avec services, aide, MINUSMA ou abandon de partenaires payés.",
    testable: "peut être atteint",
  },
  local_security: {
    name: "Un appui local aux forces de sécurité",
    test: "Atteint quand les griefs sont faibles dans la moitié du terrain où se tiennent l’armée et ses partenaires, une fois déclaré trois trimestres dont deux avec repreneurs, MINUSMA ou services payés.",
    testable: "peut être atteint",
  },
  administration_back: {
    name: "L’administration de retour au centre",
    test: "Atteint quand près des deux tiers du terrain malien sont administrés, une fois déclaré trois trimestres dont deux avec services, aide ou repreneurs payés.",
    testable: "peut être atteint",
  },
  capital_safe: {
    name: "Une capitale à l’abri",
    test: "Atteint tant que l’État tient la capitale, avec peu de peur et des services qui marchent, une fois déclaré trois trimestres dont deux avec patrouilles, nettoyages, repreneurs ou aide payés.",
    testable: "peut être atteint",
  },
  defeat_terrorism: {
    name: "Vaincre le terrorisme",
    test: "Aucune épreuve. On ne vainc pas une tactique\u00a0: cet objectif peut être déclaré, payé, et jamais atteint. Il nourrit la dérive de la mission.",
    testable: "ne peut pas être atteint",
  },
  regional_stability: {
    name: "La stabilité régionale",
    test: "Aucune épreuve. Personne ne saurait dire où elle finit. Elle nourrit la dérive de la mission.",
    testable: "ne peut pas être atteint",
  },
} satisfies Shape<typeof en>;
