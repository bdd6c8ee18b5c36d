import { Option } from 'commander';
import type { Command } from 'commander';
import type { OutputOptions } from './main.ts';

/** What `shield reach` and `shield defend` ask, as somebody typed it. */
export interface MapOptions {
  readonly site: string;
  /** `reach` */
  readonly area?: string;
  /** `defend` */
  readonly from?: string;
  readonly interceptor: string;
  readonly speed?: string;
  readonly burn?: string;
  readonly band?: string;
  readonly delay?: string;
  readonly assess?: string;
  readonly apogee?: string;
  readonly burnout?: string;
  readonly boost?: string;
  readonly map?: string;
  readonly cells?: string;
}

/** What `shield flight` asks, as somebody typed it. */
export interface FlightOptions {
  readonly range: string;
  readonly apogee?: string;
}

/** `counterpoise shield flight` */
export function addShieldFlight(shield: Command): void {
  shield
    .command('flight')
    .description('the free flight between two places so far apart: speed, elevation, apogee and time')
    .requiredOption('--range <kilometres>', 'how far apart along the ground, up to half the way around the Earth')
    .option('--apogee <kilometres>', 'apogee of the missile; not given: the flight with the least energy')
    .option('--json', 'one JSON document on standard output')
    .addOption(new Option('--no-color', 'no colour'))
    .action(async (options: FlightOptions & OutputOptions) => {
      const { flight } = await import('./flight.ts');
      flight(options);
    });
}

/** `counterpoise shield reach | defend` */
export function addShieldMaps(shield: Command, withOutput: (command: Command) => Command): void {
  const map = (kind: 'reach' | 'defend', description: string, flags: string, area: string): void => {
    withOutput(withFlight(shield.command(kind).description(description).requiredOption(flags, area))).action(
      async (options: MapOptions & OutputOptions) => {
        const { reach } = await import('./reach.ts');
        await reach(kind, options);
      },
    );
  };
  map(
    'reach',
    'from where on the globe a missile bound for an area could be met, and how often: a map in three cases',
    '--area <region>',
    'what is defended: region of the library (us-contiguous), or a box south,north,west,east',
  );
  map(
    'defend',
    'what interceptors could defend against a missile from an area, and with how many shots: a map in three cases',
    '--from <region>',
    'whence missiles come: region of the library (north-korea), or a box south,north,west,east',
  );
}

function withFlight(command: Command): Command {
  return command
    .requiredOption('--site <region>', 'where interceptors stand: region of the library (fort-greely), or a box')
    .requiredOption('--interceptor <id>', 'interceptor of the library (gbi, sm-3-iia)')
    .option('--speed <range>', 'its speed at burnout, km/s: 7, or a range 6..8; not given: as the library has it')
    .option('--burn <seconds>', 'how long it burns; not given: as the library has it')
    .option('--band <range>', 'heights at which it can hit, km: 100..2000; not given: as the library has them')
    .option(
      '--delay <range>',
      'seconds from launch of the missile to that of the first interceptor: 60..300; not given: as the library has it',
    )
    .option('--assess <seconds>', 'seconds from one shot to the next; not given: as the library has it')
    .option('--apogee <kilometres>', 'apogee of the missile; not given: the flight with the least energy')
    .option('--burnout <speed>', 'the fastest that the missile burns out, km/s; not given: as fast as it must')
    .option('--boost <seconds>', 'how long the missile burns (180)')
    .option('--map <box>', 'cells lie in this box south,north,west,east (0,90,-180,180)')
    .option('--cells <degrees>', 'side of a cell, 0.5 to 10 (2)');
}
