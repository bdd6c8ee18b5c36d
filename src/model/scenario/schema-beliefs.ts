import { z } from 'zod';
import { fault, refusedKey, told } from '../document/index.ts';
import type { Told } from '../document/index.ts';
import type { Leg } from '../force/index.ts';
import type { Posture } from '../exchange/index.ts';
import { certainly, chance, counted, notNegative, stated, wholeFrom } from './schema-number.ts';
import { engagement } from './schema-engagement.ts';
import type { EngagementStated } from './schema-engagement.ts';
import { inspection } from './schema-inspection.ts';
import type { InspectionStated } from './schema-inspection.ts';
import { warheadsOfALauncher, warheadsOfASystem } from './schema-number.ts';
import type { Counted, Stated } from './schema-number.ts';
import { byParty, checkIds, id, mapping, text, withoutMarks, word } from './schema-text.ts';
import type { Marked } from './schema-text.ts';

/** What the library leaves open about a system, or another estimate of it; one field at least. */
export interface Fill extends Marked {
  readonly force: string;
  readonly system: string;
  /** total of the operational launchers; whole */
  readonly warheads?: Counted;
  /** a mean, may be uncertain */
  readonly warheadsPerLauncher?: Stated;
  /** whole */
  readonly maxWarheadsPerLauncher?: Counted;
  /** whole, >= 1 */
  readonly platforms?: Counted;
}

/** Chances and shares, 0..1; what is not given here is its leg's, and at last `ready` and `legLost` 0. */
export interface PostureEntry extends Marked {
  readonly alert?: Partial<Readonly<Record<Posture, Stated>>> & Marked;
  readonly ready?: Partial<Readonly<Record<Posture, Stated>>> & Marked;
  readonly survival?: { readonly alert?: Stated; readonly offAlert?: Stated } & Marked;
  readonly legLost?: Stated;
  readonly reliability?: Stated;
  readonly penetration?: Stated;
}

export interface PartyPostureStated {
  readonly legs: Partial<Readonly<Record<Leg, PostureEntry>>>;
  /** by system id, over its leg's entry field by field */
  readonly systems: Readonly<Record<string, PostureEntry>>;
  /** chance that the order arrives, 0..1 */
  readonly command: Stated;
}

export interface StrikeStated extends Marked {
  /** the attacker's own */
  readonly posture: Posture;
  readonly kill: Stated;
  readonly reliability: Stated;
  /** a certain mean, may be fractional, >= 0 */
  readonly shotsPerSilo: Counted;
  readonly withheld: Stated;
  /** by system id, or `default`; 0..1 */
  readonly counterforce: Readonly<Record<string, Stated>>;
}

/** Months until the first launcher is loaded, and launchers a month from then on; >= 0. A rate of 0 loads none at all. */
export interface Upload extends Marked {
  readonly after: Stated;
  readonly rate: Stated;
}

/** Warheads in store, which bound what all legs together can add; >= 0. */
export interface Reserve extends Marked {
  readonly warheads: Stated;
}

/** Paces by leg or system id, and beside them the reserve. */
export interface UploadStated {
  readonly reserve?: Reserve;
  readonly [legOrSystem: string]: Upload | Reserve | undefined;
}

export interface LaunchUnderAttackStated extends Marked {
  readonly launched: Stated;
  readonly decided: Stated;
}

/** How the world is held to be; keys of records are parties, but for `counterforce`, `systems` and within `upload`. */
export interface Beliefs extends Marked {
  readonly fill: readonly Fill[];
  readonly posture: Readonly<Record<string, PartyPostureStated>>;
  readonly strike: Readonly<Record<string, StrikeStated>>;
  readonly launchUnderAttack: LaunchUnderAttackStated;
  readonly engagement: Readonly<Record<string, EngagementStated>>;
  /** by party, then by leg or system id */
  readonly upload: Readonly<Record<string, UploadStated>>;
  /** by party inspected */
  readonly inspection: Readonly<Record<string, InspectionStated>>;
}

/** A party's posture as the document has it: legs, systems and `command` side by side. */
export interface PostureWritten {
  readonly silo?: PostureEntry;
  readonly mobile?: PostureEntry;
  readonly submarine?: PostureEntry;
  readonly bomber?: PostureEntry;
  readonly command: Stated;
  readonly [system: string]: PostureEntry | Stated | undefined;
}

export type BeliefsWritten = Omit<Beliefs, 'posture'> & { readonly posture: Readonly<Record<string, PostureWritten>> };

export function beliefsSchema(names: readonly string[] | null): z.ZodType<BeliefsWritten> {
  return mapping({
    fill: z.array(fill).default([]),
    posture: byParty(names, posture, true),
    strike: byParty(names, strike, true),
    launchUnderAttack: mapping({ launched: stated(chance), decided: stated(chance).default(certainly(1)) }),
    engagement: byParty(names, engagement, true),
    upload: byParty(names, upload, false).default({}),
    inspection: byParty(names, inspection, false).default({}),
  });
}

/** Legs, systems and command apart, as the code that resolves them reads best. */
export function arranged({ posture: written, ...beliefs }: BeliefsWritten): Beliefs {
  return {
    ...beliefs,
    posture: Object.fromEntries(Object.entries(written).map(([party, one]) => [party, arrangedPosture(one)])),
  };
}

function arrangedPosture({ silo, mobile, submarine, bomber, command, ...systems }: PostureWritten): PartyPostureStated {
  const legs = {
    ...(silo && { silo }),
    ...(mobile && { mobile }),
    ...(submarine && { submarine }),
    ...(bomber && { bomber }),
  };
  return { legs, systems: systems as Readonly<Record<string, PostureEntry>>, command };
}

const fill: z.ZodType<Fill> = mapping({
  force: id,
  system: id,
  warheads: z.exactOptional(counted(warheadsOfASystem)),
  warheadsPerLauncher: z.exactOptional(stated(warheadsOfALauncher)),
  maxWarheadsPerLauncher: z.exactOptional(counted({ ...warheadsOfALauncher, whole: true })),
  platforms: z.exactOptional(counted(wholeFrom(1))),
}).superRefine((written, context) => {
  const { warheads, warheadsPerLauncher, maxWarheadsPerLauncher, platforms } = written;
  if (!(warheads ?? warheadsPerLauncher ?? maxWarheadsPerLauncher ?? platforms)) {
    context.addIssue(
      fault(
        {
          code: 'empty-fill',
          wrong: 'fills nothing',
          expected: 'warheads, warheadsPerLauncher, maxWarheadsPerLauncher or platforms',
          todo: 'add one of them, or take the entry out',
        },
        written,
      ),
    );
  }
  if (warheads && warheadsPerLauncher) {
    context.addIssue(
      fault(
        {
          code: 'two-loads',
          wrong: 'gives both a total of warheads and warheads a launcher',
          expected: 'one of `warheads` and `warheadsPerLauncher`',
          todo: 'keep the one that the source gives',
          at: ['warheadsPerLauncher'],
          key: true,
        },
        written,
      ),
    );
  }
});

const byPosture = mapping({ day: z.exactOptional(stated(chance)), generated: z.exactOptional(stated(chance)) });

const entryFields = {
  alert: z.exactOptional(byPosture),
  ready: z.exactOptional(byPosture),
  survival: z.exactOptional(
    mapping({ alert: z.exactOptional(stated(chance)), offAlert: z.exactOptional(stated(chance)) }),
  ),
  legLost: z.exactOptional(stated(chance)),
  reliability: z.exactOptional(stated(chance)),
  penetration: z.exactOptional(stated(chance)),
};

const siloReason = told`a silo is struck where it stands: \`strike\` says how well`;
const noSilo = (what: Told) =>
  refusedKey({
    code: 'not-of-this-leg',
    wrong: told`is refused: ${what}`,
    expected: 'alert and reliability',
    todo: 'take it out',
  });

const silo = mapping({
  ...entryFields,
  survival: noSilo(siloReason),
  ready: noSilo(told`a silo that is not alert cannot launch`),
  legLost: noSilo(told`silos do not hide, so they are not found as a whole`),
  penetration: noSilo(told`missiles meet the shield in \`engagement\``),
});

const missiles = mapping({
  ...entryFields,
  penetration: refusedKey({
    code: 'not-of-this-leg',
    wrong: 'is refused: missiles meet the shield in `engagement`',
    expected: '`penetration` of bombers only',
    todo: 'take it out',
  }),
});

const system: z.ZodType<PostureEntry> = mapping({
  ...entryFields,
  legLost: refusedKey({
    code: 'not-of-a-system',
    wrong: 'is refused: a leg is found as a whole',
    expected: "`legLost` in the leg's own entry",
    todo: 'move it there',
  }),
});

const posture: z.ZodType<PostureWritten> = z
  .object({
    silo: z.exactOptional(silo),
    mobile: z.exactOptional(missiles),
    submarine: z.exactOptional(missiles),
    bomber: z.exactOptional(mapping(entryFields)),
    command: stated(chance),
    source: z.exactOptional(text),
    note: z.exactOptional(text),
  })
  .catchall(system)
  .superRefine(checkIds)
  .transform((found) => withoutMarks<unknown>(found) as PostureWritten);

const counterforce = z
  .object({ default: z.exactOptional(stated(chance)), source: z.exactOptional(text), note: z.exactOptional(text) })
  .catchall(stated(chance))
  .superRefine(checkIds)
  .transform((found) => withoutMarks<unknown>(found) as Readonly<Record<string, Stated>>);

const strike: z.ZodType<StrikeStated> = mapping({
  posture: word<Posture>(['day', 'generated']),
  kill: stated(chance),
  reliability: stated(chance),
  shotsPerSilo: counted(notNegative),
  withheld: stated(chance),
  counterforce,
});

const upload = z
  .object({
    reserve: z.exactOptional(mapping({ warheads: stated(notNegative) })),
    source: z.exactOptional(text),
    note: z.exactOptional(text),
  })
  .catchall(mapping({ after: stated(notNegative), rate: stated(notNegative) }))
  .superRefine(checkIds)
  .transform((found) => withoutMarks<unknown>(found) as UploadStated);
