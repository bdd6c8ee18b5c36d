/**
 * The largest convex function that lies nowhere above one given at 0, 1, 2 ..., at the same places.
 *
 * @param values at least one
 */
export function convexBelow(values: Float64Array): Float64Array {
  const corners = cornersOf(values);
  const below = new Float64Array(values.length);
  for (let i = 1; i < corners.length; i++) {
    const [from, to] = [corners[i - 1]!, corners[i]!];
    for (let at = from; at <= to; at++) below[at] = between(values, from, to, at);
  }
  below[0] = values[0]!;
  return below;
}

/** Places at which the function touches what is given, in order. */
function cornersOf(values: Float64Array): readonly number[] {
  const corners: number[] = [];
  for (let at = 0; at < values.length; at++) {
    while (corners.length > 1 && values[corners.at(-1)!]! >= between(values, corners.at(-2)!, at, corners.at(-1)!))
      corners.pop();
    corners.push(at);
  }
  return corners;
}

function between(values: Float64Array, from: number, to: number, at: number): number {
  return values[from]! + ((values[to]! - values[from]!) * (at - from)) / (to - from);
}
