import { articleTable } from './article-table.ts';
import { awardPartTable, awardTable } from './award-tables.ts';
import { figureTable } from './figure-table.ts';
import { membershipTable } from './memberships.ts';
import { otherNameTable } from './other-names.ts';
import { peopleTable } from './people-table.ts';
import type { Table } from './table.ts';
import { unitTable } from './unit-table.ts';

/** Every table of the open data, in the order in which the page tells of them. */
export const tables: readonly Table[] = [
  peopleTable,
  unitTable,
  otherNameTable,
  membershipTable,
  awardTable,
  awardPartTable,
  figureTable,
  articleTable,
];
