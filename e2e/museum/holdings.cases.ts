import type { Says } from './exhibits.cases.ts';

/** Files of `holdings/`; the place is LINE:COLUMN in the file. */
export const holdings: Readonly<Record<string, Says>> = {
  'interceptor-band-upside-down': [
    'band-upside-down 7:19  the band starts at 30 km and ends at 20 km · a lowest height below the highest · swap them',
  ],
  'interceptor-judged-with-a-tag': [
    'judged-with-a-tag 6:14  burnSeconds is judged and has the tag read · no tag: a judgement was read nowhere · correct it',
  ],
  'interceptor-no-delay': [
    'missing-key 2:1  the document has no `delaySeconds` · the key `delaySeconds` · add `delaySeconds: …`',
  ],
  'interceptor-range-upside-down': [
    'range-upside-down 5:15  burnoutSpeed runs from 4 to 3 · from low to high · correct it',
  ],
  'interceptor-record-of-a-speed': [
    'no-chance 5:15  burnoutSpeed has a test record · a number or a range: only a chance has a record · correct it',
  ],
  'interceptor-source-without-a-tag': [
    'no-tag 5:15  burnoutSpeed has the source recall and no tag · a tag that says how the source was read · correct it',
  ],
  'interceptor-too-fast': ['out-of-range 5:30  burnoutSpeed.between.1 is 40 · at most 12 · bring it within the range'],
  'interceptor-two-numbers': [
    'no-number 5:15  burnoutSpeed gives 2 numbers · one of value, between, triangular, beta or unknown · correct it',
  ],
  'interceptor-unknown-form': [
    'unknown-key 5:17  burnoutSpeed has the key `betwen` · value, between, triangular, beta, unknown, source, tag or note · did you mean `between`?',
  ],
  'region-beyond-the-pole': ['out-of-range 7:25  boxes.0.north is 95 · at most 90 · bring it within the range'],
  'region-box-upside-down': [
    'flat-box 7:14  boxes.0 has south 35.5 and north 30 · a south below its north · correct one of the two',
  ],
  'region-box-without-width': [
    'flat-box 7:37  boxes.0 has west -30 and east -30 · a west that is not its east · correct one of the two',
  ],
  'region-finer-than-half': [
    'finer-than-half 7:25  boxes.0.north is 35.4 · whole or half degrees: a region names no aim point · round it outward',
  ],
  'region-no-box': ['wrong-length 6:8  boxes holds no values · at least 1 · add what is missing'],
  'region-unknown-is': [
    "unknown-value 5:5  is is the text 'stade' · state, site, homeland or ally · did you mean `state`?",
  ],
  'shield-failures-twice': [
    'failures-twice 19:11  performance.system counts failures that the test record of `kill` holds already · the value 1 beside a test record · write 1, or give `kill` as a number',
  ],
  'shield-looks-without-turns': [
    'not-of-this-doctrine 15:10  performance.looks means nothing to a doctrine that does not shoot in turns · looks beside `doctrine: shoot-look-shoot` only · take it out, or choose that doctrine',
  ],
  'shield-more-hits-than-tests': [
    'more-hits-than-tests 16:9  performance.kill has 6 hits in 5 tests · at most as many hits as tests · correct it',
  ],
  'shield-no-kill': ['missing-key 14:3  performance has no `kill` · the key `kill` · add `kill: …`'],
  'shield-percent': [
    'out-of-range 20:24  performance.exposed.between.0 is 50 · at most 1 · bring it within the range',
    'out-of-range 20:28  performance.exposed.between.1 is 80 · at most 1 · bring it within the range',
  ],
  'shield-shots-as-a-range': [
    'range-for-a-choice 17:19  performance.shotsPerObject is a range · one number: shots at an object are chosen, not believed · write one',
  ],
  'shield-shots-not-settled': [
    'wrong-type 17:28  performance.shotsPerObject.value is 2.5 · a whole number · correct it',
  ],
  'shield-unknown-doctrine': [
    "unknown-value 14:13  performance.doctrine is the text 'shoot-look-shot' · spread, salvo or shoot-look-shoot · did you mean `shoot-look-shoot`?",
  ],
  'shield-unknown-interceptor': [
    'unknown-name 22:16  the library has no interceptor `sm-3-iib` · gbi, sm-3-ib, sm-3-iia, thaad · did you mean sm-3-ib?',
  ],
  'shield-unknown-key': [
    'unknown-key 20:3  `exposd` is not a key of performance · doctrine, looks, kill, shotsPerObject, track, system, reach, exposed, sites, interceptor or constellation · did you mean `exposed`?',
  ],
  'shield-unknown-site': [
    'unknown-name 21:11  the library has no region `polandia` · alaska, china, europe, fort-greely, hawaii, iran, japan, north-korea, poland, romania, russia-east, russia-west, us-contiguous, vandenberg · did you mean poland?',
  ],
  'shield-unknown-source': [
    'unknown-source 16:54  no source recal in the bibliography · a key of library/sources.yaml · did you mean recall?',
  ],
};
