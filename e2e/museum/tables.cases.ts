import type { NewForceOptions } from '../../src/cli/new-pasted.ts';
import type { Says } from './exhibits.cases.ts';

interface TableExhibit {
  /** beside state, date and source */
  readonly options?: NewForceOptions;
  readonly says: Says;
}

/** Files of `tables/` by name, with what is said of each; the place is LINE:COLUMN in the file, or names an option. */
export const tables: Readonly<Record<string, TableExhibit>> = {
  'about.csv': {
    says: [
      'total-does-not-add-up 5:12  Total prints ~1,370 as warheads, and its rows do not make that · 1350: Minuteman III 400 + Trident II D-5 950 · correct the row that is wrong, or add --keep-totals to keep the total with a note that it does not add up',
    ],
  },
  'cell-lost.txt': {
    says: [
      'row-too-narrow 4:1  the row has 4 cells under 5 headings · 5: where blanks part the columns nobody sees which cell is empty · write - for a cell that is empty',
    ],
  },
  'cell-too-long.csv': {
    says: [
      'cell-too-long 3:1  the cell holds more than 500 characters · a name, a figure or a short note · shorten it, or look for a quote that closes too late',
    ],
  },
  'column-twice.csv': {
    says: [
      "column-twice 2:21  Launchers and Deployed both hold deployedLaunchers · one column for each field · add --map 'Launchers=-' to leave one out, or map it to another field",
    ],
  },
  'column-without-heading.csv': {
    says: [
      'column-without-heading 2:21  column 4 has cells and no heading · a heading over every column that holds something · write one, or take the column out',
    ],
  },
  'half-a-launcher.csv': {
    says: [
      'not-whole 3:21  Deployed of Trident II D-5: 240.5 is no whole number · a whole number · look whether it stands in the right column',
    ],
  },
  'leg-not-said.csv': {
    says: [
      "leg-not-said 4:1  ICBMs does not say which leg SS-18 belongs to · silo, mobile, submarine or bomber, by a heading above, a column of legs or --leg · add --leg 'SS-18=silo' (or another leg); for all of them --leg 'ICBMs=silo'",
    ],
  },
  'leg-nowhere.csv': {
    options: { leg: ['Trident=submarine', 'Trident II D-5=sub'] },
    says: [
      'leg-of-nobody --leg Trident=submarine:1:7  the table has no system and no heading Trident · one of Trident II D-5 · did you mean Trident II D-5?',
      'no-leg --leg Trident II D-5=sub:1:22  sub is not a leg · silo, mobile, submarine or bomber · did you mean submarine?',
      "leg-not-said 3:1  nothing says which leg Trident II D-5 belongs to · silo, mobile, submarine or bomber, by a heading above, a column of legs or --leg · add --leg 'Trident II D-5=silo' (or another leg)",
    ],
  },
  'map-nowhere.csv': {
    options: { map: ['Boats=platforms', 'Tubes=deployedLauncher'] },
    says: [
      'map-of-no-column --map Boats=platforms:1:7  no column of the table is headed Boats · one of System, Tubes · write a heading as the table has it',
      'map-to-no-field --map Tubes=deployedLauncher:1:13  deployedLauncher is not what a column can hold · name, leg, deployedLaunchers, nonDeployedLaunchers, launchers, operationalLaunchers, warheadsPerLauncher, maxWarheadsPerLauncher, warheads, platforms or note, or - to leave the column out · did you mean deployedLaunchers?',
    ],
  },
  'missiles-only.csv': {
    says: [
      "no-launchers 2:1  no column holds deployed launchers · a column headed Deployed, Launchers or the like · add --map 'HEADING=deployedLaunchers'",
    ],
  },
  'no-names.csv': {
    says: [
      "no-names 2:1  no column holds the names of the systems · a column headed System, Type or the like · add --map 'HEADING=name'",
    ],
  },
  'no-systems.csv': {
    says: [
      'no-systems 2:1  the table has headings, and no system under them · a row for each system, with its name and its figures · add the rows, or look whether they are totals only',
    ],
  },
  'no-table.txt': {
    says: [
      'no-table 1:1  no table can be seen: no row has two columns · CSV, a Markdown table, or columns that two or more blanks part, with a row of headings · put a comma, a semicolon, a tab or two blanks between the columns',
    ],
  },
  'product.csv': {
    says: [
      'warheads-do-not-multiply 3:30  Trident II D-5 prints 907 warheads · 970: 240 launchers with 4.04 each · correct the number that is wrong, or add --keep-totals to keep them with a note',
    ],
  },
  'quote-not-closed.csv': {
    says: [
      'quote-not-closed 3:1  a quote opens here, and nothing closes it · the same quote at the end of the cell · close it, or take it out',
    ],
  },
  'row-without-figures.csv': {
    says: [
      'row-without-figures 4:1  Peacekeeper has no figure, and no system stands under it · a system with figures, or a heading with systems under it · write - where a figure is not known, or take the row out',
    ],
  },
  'row-without-name.csv': {
    says: [
      'row-without-name 4:2  the row counts something and names nothing · the name of a system, or Total · write it in the column of names',
      'row-without-name 5:2  the row counts something and names nothing · the name of a system, or Total · write it in the column of names',
    ],
  },
  'row.csv': {
    says: [
      'row-does-not-add-up 3:27  Minuteman III prints 450 launchers in all · 454: 400 deployed and 54 not · correct the number that is wrong, or add --keep-totals to keep them with a note',
    ],
  },
  'subtotal.txt': {
    says: [
      'total-does-not-add-up 7:34  Subtotal prints 3,027 as warheads, and its rows do not make that · 3072: Trident I C-4 1536 + Trident II D-5 1536 · correct the row that is wrong, or add --keep-totals to keep the total with a note that it does not add up',
      'total-does-not-add-up 10:34  Total prints 3,000 as warheads, and its rows do not make that · at least what is known: Trident I C-4 1536 + Trident II D-5 1536 + B-52H ? · correct the row that is wrong, or add --keep-totals to keep the total with a note that it does not add up',
    ],
  },
  'sum-or-system.csv': {
    options: { leg: ['Trident I C-4=submarine', 'Trident II D-5=submarine'] },
    says: [
      'sum-or-system 5:1  SLBMs may be a system, or the sum of those above · Subtotal before a sum; for a system a name that is no whole leg · write Subtotal SLBMs, or another name',
    ],
  },
  'text-after-quote.csv': {
    says: [
      'text-after-quote 3:1  `III` stands after the quote that closes this cell · a separator or the end of the line · write a quote within a cell twice: ""',
    ],
  },
  'thousands-without-quotes.csv': {
    says: [
      'row-too-wide 3:27  the row has 5 cells under 4 headings · at most 4 · put quotes around a number with commas, as "1,550", or take the last cells out',
    ],
  },
  'too-many-in-service.csv': {
    says: [
      'more-operational-than-deployed 3:25  Trident II D-5 has 260 operational launchers of 240 deployed · at most 240 · correct one of the two counts',
      'launchers-without-platforms 4:26  Trident I C-4 has 48 launchers in service on no platform · at least 1 platform, or 0 operational launchers · give the number of platforms, or operationalLaunchers: 0 for a system out of service',
    ],
  },
  'total-of-what.csv': {
    says: [
      'total-of-what 5:1  what Total Pacific adds up is not clear · Total, Subtotal under the rows that it adds up, or Total with one of SLBMs · write it so, or take the row out',
    ],
  },
  'total.csv': {
    says: [
      'total-does-not-add-up 6:8  Total prints 687 as deployedLaunchers, and its rows do not make that · 686: Minuteman III 400 + Trident II D-5 240 + B-52H 46 · correct the row that is wrong, or add --keep-totals to keep the total with a note that it does not add up',
    ],
  },
  'two-cells-in-one.csv': {
    says: [
      'figure-too-large 3:25  Warheads of Trident II D-5: 970400000 is more than any force has · at most 1000000 · look whether two cells ran into one',
    ],
  },
  'two-readings.csv': {
    says: [
      'two-readings 3:25  Warheads per launcher of Trident II D-5: 4.042 can be read as 4042 or as 4.042 · a number that can be read in one way · write 4042, or the mean with one or two decimals',
      'two-readings 3:31  Warheads of Trident II D-5: 1.550 can be read as 1550 or as 1.550 · a number that can be read in one way · write 1550 if that is meant',
    ],
  },
  'unknown-column.csv': {
    says: [
      "unknown-column 2:12  what the column Tubes holds is not known · a usual heading, or --map to name, leg, deployedLaunchers, nonDeployedLaunchers, launchers, operationalLaunchers, warheadsPerLauncher, maxWarheadsPerLauncher, warheads, platforms or note · add --map 'Tubes=FIELD', or --map 'Tubes=-' to leave the column out",
      "unknown-column 2:18  what the column Deployd holds is not known · a usual heading, or --map to name, leg, deployedLaunchers, nonDeployedLaunchers, launchers, operationalLaunchers, warheadsPerLauncher, maxWarheadsPerLauncher, warheads, platforms or note · add --map 'Deployd=deployedLaunchers', or --map 'Deployd=-' to leave the column out",
      "unknown-column 2:26  what the column Yield (kt) holds is not known · a usual heading, or --map to name, leg, deployedLaunchers, nonDeployedLaunchers, launchers, operationalLaunchers, warheadsPerLauncher, maxWarheadsPerLauncher, warheads, platforms or note · add --map 'Yield (kt)=FIELD', or --map 'Yield (kt)=-' to leave the column out",
    ],
  },
  'word-for-a-figure.csv': {
    says: [
      "no-printed-figure 3:17  Warheads of B-52H: the text 'rule' is no figure · a number as printed (1,550, ~970, 230a), or a word for an unknown (-, n/a, ?) · correct it, or add --unknown 'rule' if the word stands for a figure that nobody has",
    ],
  },
};
