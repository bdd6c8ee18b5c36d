import land from 'world-atlas/land-110m.json' with { type: 'json' };
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/**
 * Shores of the land, coarse: Natural Earth 1:110 million, by way of the package `world-atlas`, which carries them for us.
 * Shores only: a map of ours says nothing on whose a piece of land is.
 *
 * @source Natural Earth, naturalearthdata.com, in the public domain; world-atlas 2.0.2, ISC
 */
export const shores = shoresOf(land as unknown as Topology<{ land: GeometryObject }>);

function shoresOf(topology: Topology<{ land: GeometryObject }>): ReturnType<typeof mesh> {
  return mesh(topology, topology.objects.land);
}
