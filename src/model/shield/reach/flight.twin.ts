/*
 * The twin of the closed forms: a body in the field of a round Earth, step by step (Runge-Kutta of the fourth order). It
 * shares nothing with them but the two constants.
 */

const radius = 6371;
const gravitation = 398600.44;

/** A moment of a flight: angle round the Earth from its start, height above ground, kilometres, seconds since its start. */
export interface Moment {
  readonly seconds: number;
  readonly angle: number;
  readonly height: number;
}

type State = readonly [x: number, y: number, vx: number, vy: number];

/**
 * A free flight from the ground until it is back, or `most` seconds long.
 *
 * @param speed     kilometres a second
 * @param elevation radians
 * @param step      seconds
 */
export function flightByStep(speed: number, elevation: number, step: number, most: number): readonly Moment[] {
  let state: State = [0, radius, speed * Math.cos(elevation), speed * Math.sin(elevation)];
  const moments: Moment[] = [momentOf(state, 0)];
  for (let seconds = step; seconds <= most; seconds += step) {
    state = next(state, step);
    const moment = momentOf(state, seconds);
    moments.push(moment);
    if (moment.height < 0) break;
  }
  return moments;
}

/** Where a flight is back on the ground, between its last two moments. */
export function landing(moments: readonly Moment[]): Moment {
  const [before, after] = moments.slice(-2) as [Moment, Moment];
  const share = before.height / (before.height - after.height);
  return {
    seconds: before.seconds + share * (after.seconds - before.seconds),
    angle: before.angle + share * (after.angle - before.angle),
    height: 0,
  };
}

/** The moment at which a flight passes over an angle; null: it does not. */
export function over(moments: readonly Moment[], angle: number): Moment | null {
  const index = moments.findIndex((moment) => moment.angle >= angle);
  if (index < 1) return null;
  const [before, after] = [moments[index - 1]!, moments[index]!];
  const share = (angle - before.angle) / (after.angle - before.angle);
  return {
    seconds: before.seconds + share * (after.seconds - before.seconds),
    angle,
    height: before.height + share * (after.height - before.height),
  };
}

function momentOf([x, y]: State, seconds: number): Moment {
  return { seconds, angle: Math.atan2(x, y), height: Math.hypot(x, y) - radius };
}

function next(state: State, step: number): State {
  const first = rate(state);
  const second = rate(moved(state, first, step / 2));
  const third = rate(moved(state, second, step / 2));
  const fourth = rate(moved(state, third, step));
  const mean = first.map((one, i) => (one + 2 * second[i]! + 2 * third[i]! + fourth[i]!) / 6);
  return moved(state, mean as unknown as State, step);
}

function rate([x, y, vx, vy]: State): State {
  const distance = Math.hypot(x, y);
  const pull = -gravitation / (distance * distance * distance);
  return [vx, vy, pull * x, pull * y];
}

function moved(state: State, by: State, step: number): State {
  return state.map((one, i) => one + step * by[i]!) as unknown as State;
}
