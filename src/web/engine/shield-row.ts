import { futureOf } from '../../model/scenario/index.ts';
import type { Case } from '../../model/scenario/index.ts';
import { mean } from '../../model/number/index.ts';
import type { Row } from '../../model/number/index.ts';
import { doctrinesCompared, leakers } from '../../model/shield/index.ts';
import { twoLooksOf } from '../../model/stability/index.ts';
import type { SmallAttack } from '../../model/stability/index.ts';
import type { ShieldDraw } from './shield-record.ts';

/** Warheads of the attack that a shield must stop whole. */
export function warheadsOf({ missiles, warheadsPerMissile }: SmallAttack): number {
  return missiles * warheadsPerMissile;
}

export interface ShieldPart {
  /** of the raid; null: of the attack of the criteria */
  readonly warheads: number | null;
  /** with a second look among the doctrines: it takes long */
  readonly looks: boolean;
}

/** One draw of the first party's shield against a raid. */
export function shieldRow(resolved: Case, row: Row, { warheads: asked, looks }: ShieldPart): ShieldDraw {
  const { base, criteria } = futureOf(resolved, row);
  const engagement = base.engagement[resolved.question.parties[0]]!;
  const { attack, shieldConfidence: confidence } = criteria;
  const { interceptors } = resolved.question.package;
  const question = { engagement, attack, confidence };
  const warheads = asked ?? warheadsOf(attack);
  const own = leakers(engagement, warheads, interceptors);
  return {
    question,
    twoLooks: twoLooksOf(question),
    own: { expected: mean(own), noneLeaks: own.from === 0 ? own.weights[0]! : 0 },
    compared: doctrinesCompared(engagement, { warheads, interceptors }, Math.max(1, warheadsOf(attack)), looks),
  };
}
