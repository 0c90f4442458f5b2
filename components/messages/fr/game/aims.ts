// Les objectifs que Paris peut déclarer, et comment chacun s'éprouve, ou pourquoi il ne le peut pas.
import type { aims as en } from "../../en/game/aims";
import type { Shape } from "../../shape";

export const aims = {
  soil_safe: {
    name: "Aucun attentat en France venu du Mali",
    test: "Atteint tant qu’aucun attentat en France n’est venu du Mali, après trois trimestres déclarés où analyses ou contacts ont été payés.",
    testable: "peut être atteint",
  },
  jnim_at_table: {
    name: "Le JNIM à la table",
    test: "Atteint quand le JNIM et Bamako en sont au moins au mandat et que la pression sur le JNIM est réelle, après trois trimestres déclarés.",
    testable: "peut être atteint",
  },
  limit_harm: {
    name: "Limiter les torts aux civils",
    test: "Atteint quand les torts aux civils reculent et que les mains françaises y ont peu de part, après trois trimestres déclarés.",
    testable: "peut être atteint",
  },
  local_security: {
    name: "Un appui local aux forces de sécurité",
    test: "Atteint quand l’armée tient le terrain avec peu de peur et des griefs en baisse, après trois trimestres déclarés et des repreneurs formés.",
    testable: "peut être atteint",
  },
  administration_back: {
    name: "L’administration de retour au centre",
    test: "Atteint quand administration et services sont revenus là où l’État les avait perdus, après trois trimestres déclarés et payés.",
    testable: "peut être atteint",
  },
  capital_safe: {
    name: "La capitale et le centre à l’abri",
    test: "Atteint tant que l’État tient la capitale et ses abords, après trois trimestres déclarés.",
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
