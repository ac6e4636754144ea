// Every legal deadline as data. Nothing of it is hard-coded in a machine: a state names the rule, these tables say the rest.
import type { Rule } from "./rule.ts";
import { UNDER_1967, UNDER_NEW_ACT } from "./rules-administration.ts";
import { OTHER_LAW } from "./rules-other-law.ts";
import { PRODUCT_RULES } from "./rules-product.ts";

/** Every rule in every version, also those no longer or not yet in force. */
export const RULES: readonly Rule[] = [...UNDER_1967, ...UNDER_NEW_ACT, ...OTHER_LAW, ...PRODUCT_RULES];
