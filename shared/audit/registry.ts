import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings are listed. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [];

/** Looks a rule up by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
